# syntax=docker/dockerfile:1
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src/main src/main
# Goals instead of "package": that would fetch browsers and databases for tests that are not run here.
ENV MAVEN_USER_HOME=/maven
RUN --mount=type=cache,target=/maven \
    ./mvnw -B -q -Dmaven.repo.local=/maven/repository compile cyclonedx:makeAggregateBom@default jar:jar spring-boot:repackage \
 && java -Djarmode=tools -jar target/hetki.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home hetki \
 && install -d -o hetki -g hetki /data /backups
COPY --from=build /build/layers/dependencies/ /app/
COPY --from=build /build/layers/spring-boot-loader/ /app/
COPY --from=build /build/layers/snapshot-dependencies/ /app/
COPY --from=build /build/layers/application/ /app/
# Classes as this JVM has read and linked them, from a start on an empty database that ends when it is ready. With another
# collector or another JVM it would not fit, and is then left aside with a warning.
RUN java -XX:+UseSerialGC -XX:AOTCacheOutput=/app/hetki.aot -Dspring.context.exit=onRefresh -jar /app/hetki.jar \
      "--spring.datasource.url=jdbc:h2:mem:start;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" \
      --hetki.demo.load=false --hetki.files.path=/tmp/start --server.port=0 > /tmp/start.log 2>&1 \
 || { cat /tmp/start.log; exit 1; }; rm -rf /tmp/start /tmp/start.log
# Without the profile "postgres" the H2 file lies in ./data, which is the volume.
WORKDIR /
VOLUME /data /backups
USER hetki
EXPOSE 8080
# By bash alone, because the image has no promise of curl.
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
# Half of the memory that the container may have is the heap; the rest is classes, code, threads and buffers.
ENTRYPOINT ["java", "-XX:AOTCache=/app/hetki.aot", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=50", "-Xss512k", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/hetki.jar"]
