from client.first_load import Chunk, first_files

PAGE = '<script type="module" src="/a.js"></script>'


def test_a_first_visit_fetches_the_entry_its_imports_and_their_styles_once() -> None:
    manifest = {
        "index.html": Chunk(file="a.js", css=["a.css"], imports=["b", "c"]),
        "b": Chunk(file="b.js", imports=["c"]),
        "c": Chunk(file="c.js", css=["c.css"], imports=["b"]),
    }
    assert sorted(first_files(manifest, PAGE)) == [
        "a.css",
        "a.js",
        "b.js",
        "c.css",
        "c.js",
        "index.html",
    ]


def test_a_first_visit_leaves_out_what_is_only_asked_for_later() -> None:
    manifest = {
        "index.html": Chunk(file="a.js"),
        "later": Chunk(file="later.js", css=["later.css"], imports=["index.html"]),
    }
    assert first_files(manifest, PAGE) == ["index.html", "a.js"]
