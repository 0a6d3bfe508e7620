"""The proxies that are deployed, each by its file, in front of processes at given ports."""

import contextlib
import os
import re
import shutil
import signal
import ssl
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.kit.served import SOON

ROOT = Path(__file__).resolve().parents[2]
_OF_THE_TEST = "{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n}\n"
"""Nothing listens at port 80, and nobody's list of authorities is touched."""
_AROUND = """\
daemon off;
{user}
pid {folder}/pid;
error_log {folder}/nginx.log;
events {{ worker_connections 1024; }}
http {{
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/site.conf;
}}
"""
"""As much as a site's file expects around it."""
Proxy = Callable[[Path, int, list[int]], contextlib.AbstractContextManager[ssl.SSLContext]]
"""A proxy at a port before processes at others; by whom it is vouched for."""


def found(name: str) -> str:
    """A program on the path, or where the tests keep what they fetch; empty if there is none."""
    beside = ROOT / ".venv" / "bin" / name
    return shutil.which(name) or (str(beside) if beside.exists() else "")


@contextlib.contextmanager
def caddy(folder: Path, port: int, behind: list[int]) -> Iterator[ssl.SSLContext]:
    """Caddy, which vouches for itself."""
    to = " ".join(f"127.0.0.1:{place}" for place in behind)
    text = _with_ports((ROOT / "deploy/Caddyfile.fixed").read_text("utf-8"), behind)
    assert to in text
    file = folder / "Caddyfile"
    file.write_text(_OF_THE_TEST + text, "utf-8")
    environment = {
        **os.environ,
        "DETENTE_SITE": f"localhost:{port}",
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
    }
    command = [found("caddy"), "run", "--config", str(file), "--adapter", "caddyfile"]
    with _running(command, folder, environment) as running:
        root = folder / "data/caddy/pki/authorities/local/root.crt"
        until = time.monotonic() + 2 * SOON
        while not (root.exists() and root.read_bytes().endswith(b"-----END CERTIFICATE-----\n")):
            if running.poll() is not None or time.monotonic() > until:
                raise RuntimeError((folder / "output").read_text("utf-8")[-2000:])
            time.sleep(0.02)
        yield ssl.create_default_context(cafile=str(root))


@contextlib.contextmanager
def nginx(folder: Path, port: int, behind: list[int]) -> Iterator[ssl.SSLContext]:
    """nginx, with a certificate that vouches for itself."""
    text = _with_ports((ROOT / "deploy/nginx.conf").read_text("utf-8"), behind)
    key, certificate = certify(folder)
    for before, after in (
        (r"    listen \[::\]:.*\n", ""),
        (r"listen 80;", f"listen unix:{folder}/plain.sock;"),
        (r"listen 443 ", f"listen 127.0.0.1:{port} "),
        (r"ssl_certificate /.*;", f"ssl_certificate {certificate};"),
        (r"ssl_certificate_key /.*;", f"ssl_certificate_key {key};"),
        (r"detente\.example\.org", "localhost"),
    ):
        text, count = re.subn(before, after, text)
        assert count, before
    (folder / "site.conf").write_text(text, "utf-8")
    file = folder / "nginx.conf"
    user = "user root;" if os.geteuid() == 0 else ""
    file.write_text(_AROUND.format(folder=folder, user=user), "utf-8")
    command = [found("nginx"), "-p", str(folder), "-c", str(file), "-e", f"{folder}/nginx.log"]
    with _running(command, folder, dict(os.environ)):
        yield ssl.create_default_context(cafile=str(certificate))


def certify(folder: Path) -> tuple[Path, Path]:
    """A key, and a certificate of `localhost` for a day."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
    command += ["-nodes", "-days", "1", "-subj", "/CN=localhost"]
    command += ["-addext", "subjectAltName=DNS:localhost", "-keyout", str(key)]
    subprocess.run([*command, "-out", str(certificate)], check=True, capture_output=True)
    return key, certificate


def _with_ports(text: str, behind: list[int]) -> str:
    """The file, before these processes and not those that it names."""
    for named, place in zip((8001, 8002), behind, strict=True):
        assert f"127.0.0.1:{named}" in text
        text = text.replace(f"127.0.0.1:{named}", f"127.0.0.1:{place}")
    return text


@contextlib.contextmanager
def _running(
    command: list[str], folder: Path, environment: dict[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    with (folder / "output").open("wb") as output:
        running = subprocess.Popen(command, env=environment, stdout=output, stderr=output)
    try:
        yield running
    finally:
        running.send_signal(signal.SIGTERM)
        running.wait(SOON)


PROXIES: dict[str, Proxy] = {"caddy": caddy, "nginx": nginx}

__all__ = ["PROXIES", "ROOT", "Proxy", "caddy", "certify", "found", "nginx"]
