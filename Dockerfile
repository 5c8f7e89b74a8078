FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN mvn -B -ntp -pl standalone -am -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home ehcqa
USER ehcqa
WORKDIR /home/ehcqa
COPY --from=build /build/standalone/target/ehc-plan-quality.jar .
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", "--enable-native-access=ALL-UNNAMED", "-jar", "ehc-plan-quality.jar"]
