from pathlib import Path

from server.door.built_client import build_of, built_client


def put_page(folder: Path) -> Path:
    folder.mkdir(parents=True)
    (folder / "index.html").touch()
    return folder


def test_the_client_of_a_wheel_comes_before_that_of_a_checkout(tmp_path: Path) -> None:
    checkout = put_page(tmp_path / "client" / "dist")
    assert built_client(tmp_path / "server") == checkout
    wheel = put_page(tmp_path / "server" / "static")
    assert built_client(tmp_path / "server") == wheel


def test_a_folder_without_a_page_is_no_client(tmp_path: Path) -> None:
    (tmp_path / "server" / "static").mkdir(parents=True)
    assert built_client(tmp_path / "server") is None


def test_a_build_is_named_by_the_script_that_its_page_begins_with(tmp_path: Path) -> None:
    page = put_page(tmp_path / "dist") / "index.html"
    assert build_of(page.parent) == ""
    page.write_text('<script type="module" crossorigin src="/assets/index-D8_a-9.js"></script>')
    assert build_of(page.parent) == "/assets/index-D8_a-9.js"
    assert build_of(None) == ""
