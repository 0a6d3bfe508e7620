#!/bin/sh
# Installs, where it is missing, what the tests take beyond Python's packages:
# a browser, fonts for the languages that it must show, and the programs that a server of many
# processes stands on. Asks nothing.
set -eu

wanted=""
command -v chromium >/dev/null || wanted="$wanted chromium"
[ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || wanted="$wanted fonts-dejavu-core"
[ -e /usr/share/fonts/truetype/wqy/wqy-microhei.ttc ] || wanted="$wanted fonts-wqy-microhei"
command -v redis-server >/dev/null || wanted="$wanted redis-server"
# Debian keeps PostgreSQL's programs off the path.
command -v initdb >/dev/null || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 \
    || wanted="$wanted postgresql"

# Proxies, for one file of tests, and what reads Prometheus' rules: unpacked beside Python's programs,
# since installed they would serve at port 80. Where they cannot be had those tests are skipped.
unpack() {
    name=$1 program=$2 package=${3:-$1}
    if [ ! -d .venv/bin ] || [ -x ".venv/bin/$name" ] || command -v "$name" >/dev/null \
        || ! command -v apt-get >/dev/null; then
        return
    fi
    there=$(mktemp -d)
    (
        cd "$there" || exit
        apt-get download --quiet --quiet "$package" 2>/dev/null && dpkg -x "${package}"_*.deb .
    ) && cp "$there/$program" ".venv/bin/$name" || echo "There is no $name to be had." >&2
    rm -rf "$there"
}
unpack caddy usr/bin/caddy
unpack nginx usr/sbin/nginx
unpack promtool usr/bin/promtool prometheus
[ -n "$wanted" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "The tests need these, by whatever name this system has for them:$wanted" >&2
    exit 1
fi

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo --non-interactive "$@"; fi
}

if [ "$(id -u)" != 0 ] && ! sudo --non-interactive true 2>/dev/null; then
    echo "The tests need these, and only root can install them: apt-get install$wanted" >&2
    exit 1
fi

echo "Installing$wanted"
as_root apt-get update --quiet --quiet
# shellcheck disable=SC2086 # a list of names
as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install --quiet --quiet --yes --no-install-recommends $wanted >/dev/null
