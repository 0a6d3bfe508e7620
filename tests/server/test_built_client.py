from pathlib import Path

from server.built_client import built_client


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
