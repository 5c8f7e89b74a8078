# Sourced by ./start and ./test: finds what they need, or says in one sentence what to install.

need_version=25

fail() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

java_major() {
    "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p'
}

# Prints the home of the first JDK that is new enough.
find_jdk() {
    for home in "${JAVA_HOME:-}" \
        "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/bin/javac)")")")" \
        /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/java/* /opt/jdk*; do
        [ -x "$home/bin/javac" ] || continue
        version=$(java_major "$home/bin/java")
        case "$version" in '' | *[!0-9]*) continue ;; esac
        if [ "$version" -ge "$need_version" ]; then
            printf '%s\n' "$home"
            return 0
        fi
    done
    return 1
}

jdk=$(find_jdk) || fail "A JDK $need_version or newer is needed. Install one (for example Eclipse Temurin $need_version), or set JAVA_HOME to it, and try again."
command -v mvn >/dev/null 2>&1 || fail "Apache Maven 3.8.6 or newer is needed. Install it (on Debian and Ubuntu: apt-get install maven) and try again."

# Runs Maven and shows what it is doing without its thousands of lines; all of them are kept in $1.
maven() {
    log=$1
    shift
    mkdir -p "$(dirname "$log")"
    { JAVA_HOME=$jdk mvn -B "$@" 2>&1 && printf '\nexit-code 0\n' || printf '\nexit-code 1\n'; } | tee "$log" | awk '
        /Downloaded from/         { if (++n % 100 == 0) { print "  " n " libraries fetched"; fflush() } next }
        /^\[INFO\] Building /     { sub(/^\[INFO\] /, "  "); print; fflush(); next }
        /^\[INFO\] Running /      { sub(/^\[INFO\] Running uk.ehcqa./, "  "); print; fflush(); next }
        /Tests run:/              { sub(/^\[[A-Z]+\] /, "  "); print; fflush(); next }
        /^\[ERROR\]|^\[WARNING\].*Skipped/ { print; fflush(); next }
        /^>> /                    { sub(/^>> /, "  "); print; fflush(); next }'
    [ "$(sed -n 's/^exit-code //p' "$log" | tail -n 1)" = 0 ]
}
