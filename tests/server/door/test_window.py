"""The built client as files, with headers that let nothing else in."""

import base64
import hashlib
import re
from pathlib import Path

import pytest
from httpx2 import Response

from server.door.headers import ALWAYS, OVER_TLS, POLICY
from server.door.window import ASK_FIRST, FOR_EVER, NOT_BUILT
from tests.kit.served import served

pytestmark = pytest.mark.slow


@pytest.fixture
def built(tmp_path: Path) -> Path:
    folder = tmp_path / "dist"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<!doctype html><title>Window</title>", "utf-8")
    (folder / "assets" / "index-4f3a.js").write_text("export {}", "utf-8")
    (folder / "icon.svg").write_text("<svg/>", "utf-8")
    return folder


async def test_files_with_a_hash_last_and_the_page_is_asked_for(
    tmp_path: Path, built: Path
) -> None:
    async with served(tmp_path, static=built) as house:
        page = await house.web.get("/")
        assert "<title>Window</title>" in page.text
        assert page.headers["cache-control"] == ASK_FIRST
        script = await house.web.get("/assets/index-4f3a.js")
        assert script.headers["cache-control"] == FOR_EVER
        assert script.headers["content-type"].startswith("text/javascript")
        assert (await house.web.get("/icon.svg")).headers["cache-control"] == ASK_FIRST
        unchanged = await house.web.get("/", headers={"if-none-match": page.headers["etag"]})
        assert (unchanged.status_code, unchanged.headers["cache-control"]) == (304, ASK_FIRST)


async def test_text_that_lasts_is_squeezed_for_whoever_takes_it_so(
    tmp_path: Path, built: Path
) -> None:
    (built / "assets" / "font-1a.woff2").write_bytes(b"squeezed already" * 99)
    (built / "assets" / "index-4f3a.js").write_text("export {};" * 99, "utf-8")
    async with served(tmp_path, static=built) as house:
        for _ in range(2):  # the second time from memory
            script = await house.web.get("/assets/index-4f3a.js")
            assert script.text == "export {};" * 99
            assert script.headers["content-encoding"] == "gzip"
            assert int(script.headers["content-length"]) < 99
            assert (script.headers["cache-control"], script.headers["vary"]) == (
                FOR_EVER,
                "accept-encoding",
            )
            assert script.headers["content-type"].startswith("text/javascript")
        plain = await house.web.get("/assets/index-4f3a.js", headers={"accept-encoding": "br"})
        assert "content-encoding" not in plain.headers
        font = await house.web.get("/assets/font-1a.woff2")
        assert "content-encoding" not in font.headers


async def test_the_page_is_squeezed_as_it_is_now(tmp_path: Path, built: Path) -> None:
    async with served(tmp_path, static=built) as house:
        first = await house.web.get("/")
        assert first.headers["content-encoding"] == "gzip"
        (built / "index.html").write_text("<!doctype html><title>Another</title>", "utf-8")
        second = await house.web.get("/", headers={"if-none-match": first.headers["etag"]})
        assert (second.status_code, second.headers["cache-control"]) == (200, ASK_FIRST)
        assert "<title>Another</title>" in second.text


async def test_what_stands_in_the_page_is_let_through_by_its_hash_and_nothing_else(
    tmp_path: Path, built: Path
) -> None:
    page = "<style>p{}</style><script>1</script><script src='/a.js'></script>"
    (built / "index.html").write_text(page, "utf-8")
    async with served(tmp_path, static=built) as house:
        answer = await house.web.get("/")
        rules = dict(rule.split(" ", 1) for rule in policy(answer).split("; "))
        styles, script = (
            base64.b64encode(hashlib.sha256(text).digest()).decode() for text in (b"p{}", b"1")
        )
        assert rules.pop("style-src") == f"'self' 'sha256-{styles}'"
        assert rules.pop("script-src") == f"'self' 'sha256-{script}'"
        assert set(rules.values()) == {"'none'", "'self'"}
        unchanged = await house.web.get("/", headers={"if-none-match": answer.headers["etag"]})
        assert (unchanged.status_code, policy(unchanged)) == (304, policy(answer))
        assert policy(await house.web.get("/icon.svg")) == POLICY


def policy(answer: Response) -> str:
    told: str = answer.headers["content-security-policy"]
    return told


async def test_what_is_not_there_is_not_there(tmp_path: Path, built: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    async with served(tmp_path, static=built) as house:
        for path in ("/nothing", "/assets/", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fx"):
            answer = await house.web.get(path)
            assert answer.status_code == 404, path
            assert "secret" not in answer.text


async def test_every_answer_forbids_what_is_inline_foreign_or_framed(
    tmp_path: Path, built: Path
) -> None:
    async with served(tmp_path, static=built) as house:
        for path in ("/", "/assets/index-4f3a.js", "/api/health", "/api/nothing", "/nothing"):
            answer = await house.web.get(path)
            for name, value in ALWAYS.items():
                assert answer.headers[name] == value, (path, name)
            assert "server" not in answer.headers
            assert not OVER_TLS.keys() & set(answer.headers)
        # A proxy on this machine says that the visitor came over TLS.
        safe = await house.web.get("/", headers={"x-forwarded-proto": "https"})
        assert OVER_TLS.items() <= dict(safe.headers).items()
    assert "unsafe" not in POLICY
    assert POLICY.startswith("default-src 'none'")
    assert not re.search(r"https?:|data:|\*", POLICY)


async def test_what_the_api_says_is_kept_by_nobody(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        for path in ("/api/health", "/api/scenarios", "/api/nothing"):
            assert (await house.web.get(path)).headers["cache-control"] == "no-store"


async def test_a_window_that_is_not_built_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.app.built_client", lambda: None)
    async with served(tmp_path) as house:
        answer = await house.web.get("/")
        assert (answer.status_code, answer.text) == (503, NOT_BUILT)
        assert (await house.web.get("/api/health")).status_code == 200


def test_the_page_never_takes_words_for_html() -> None:
    """Names and notes are put where text goes; reports and hand-outs are pages like any other."""
    sources = [
        file
        for file in (Path(__file__).parents[3] / "client" / "src").rglob("*")
        if file.suffix in {".svelte", ".ts"} and not file.name.endswith(".test.ts")
    ]
    assert len(sources) > 100
    wrong = re.compile(
        r"\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|DOMParser"
        r"|createContextualFragment|setHTMLUnsafe|new Function|\beval\("
    )
    assert not [file.name for file in sources if wrong.search(file.read_text("utf-8"))]
