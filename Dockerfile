# One image for every use: alone with its own database, or several beside a PostgreSQL server (compose.yaml).
FROM node:24-trixie-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:24-trixie-slim
# Makes the printer's file of the printed directory.
RUN apt-get update && apt-get install --yes --no-install-recommends ghostscript && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production
ENV HOST=0.0.0.0
ENV PORT=3000
ENV MAILLAGE_DATA=/data
WORKDIR /app
COPY --from=build /app/package.json ./package.json
COPY --from=build /app/bin ./bin
COPY --from=build /app/dist ./dist
COPY --from=build /app/node_modules ./node_modules
# What Node compiles is kept in the second: in an image that was started once, a container starts in half the time.
RUN install --directory --owner=node --group=node /data dist/server/compiled
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/sante').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/maillage.js"]
CMD ["serve"]
