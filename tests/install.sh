#!/bin/sh
# Installs, where it is missing, what the tests take beyond Python's packages:
# a browser, and fonts for the languages that it must show. Asks nothing.
set -eu

wanted=""
command -v chromium >/dev/null || wanted="$wanted chromium"
[ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || wanted="$wanted fonts-dejavu-core"
[ -e /usr/share/fonts/truetype/wqy/wqy-microhei.ttc ] || wanted="$wanted fonts-wqy-microhei"
[ -n "$wanted" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "The tests need these, by whatever name this system has for them:$wanted" >&2
    exit 1
fi

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo --non-interactive "$@"; fi
}

echo "Installing$wanted"
as_root apt-get update --quiet --quiet
# shellcheck disable=SC2086 # a list of names
as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install --quiet --quiet --yes --no-install-recommends $wanted >/dev/null
