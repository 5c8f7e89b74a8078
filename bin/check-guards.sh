# Sourced by ./test: breaks each check of the build on purpose, in a copy of the kernel, and sees that the build then fails.
# A check that cannot fail guards nothing. (The rules of the architecture are shown to fail by tests of their own.)

copy=target/guards
broken=$copy/shared-kernel/src/main/java/uk/ehcqa/shared/identity/Broken.java

fresh_copy() {
    rm -rf "$copy"
    for pom in pom.xml */pom.xml benchmarks/*/pom.xml; do
        mkdir -p "$copy/$(dirname "$pom")"
        cp "$pom" "$copy/$pom"
    done
    cp -r shared-kernel/src "$copy/shared-kernel/src"
}

# $1 what is guarded against; $2 what the build must say.
must_fail() {
    if JAVA_HOME=$jdk mvn -B -ntp -f "$copy/pom.xml" -pl shared-kernel compile >target/guard.log 2>&1; then
        fail "The build accepts $1."
    fi
    grep -qF "$2" target/guard.log || {
        tail -n 20 target/guard.log >&2
        fail "The build does not say \"$2\" of $1."
    }
    echo "  the build refuses $1"
}

# $1 what is guarded against; $2 what the build must say; $3 the body of a class that does it.
must_refuse() {
    fresh_copy
    printf 'package uk.ehcqa.shared.identity;\n\nfinal class Broken {\n\n%s\n}\n' "$3" >"$broken"
    must_fail "$1" "$2"
}

echo "Checking that every guard of the build can fail"

must_refuse "a null that nobody announced" "[NullAway]" '    String name() {
        return null;
    }'

must_refuse "a mistake that Error Prone knows" "[DeadException]" '    void check() {
        new IllegalStateException();
    }'

must_refuse "a warning of the compiler" "[rawtypes]" '    java.util.List names = java.util.List.of();'

must_refuse "code that is not formatted" "spotless:apply" '  String name = "Sample" ;'

fresh_copy
awk '/<\/dependencies>/ {
    print "<dependency><groupId>com.thoughtworks.xstream</groupId><artifactId>xstream</artifactId><version>1.4.21</version></dependency>"
} { print }' shared-kernel/pom.xml >"$copy/shared-kernel/pom.xml"
must_fail "XStream" "XStream may not be on the class path"

rm -rf "$copy"
