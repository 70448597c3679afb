# The service in a container. With DATABASE_URL it needs no volume; without, the built-in database keeps its data in /data.
FROM node:24-bookworm-slim

ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force
COPY bin bin
COPY migrations migrations
COPY instruments instruments
COPY lexicons lexicons
COPY src src
RUN mkdir /data && chown node:node /data

# PostgreSQL refuses to run as root, and nothing here needs it.
USER node
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["/app/bin/goldenthread"]
CMD ["serve"]
