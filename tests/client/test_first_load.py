from client.first_load import Chunk, first_files, is_entry, with_imports, words

PAGE = '<script type="module" src="/a.js"></script><style>p{}</style><link href="/b.css">'


def test_a_first_visit_fetches_the_entry_its_imports_and_the_styles_not_in_the_page() -> None:
    manifest = {
        "index.html": Chunk(file="a.js", css=["a.css"], imports=["b", "c"]),
        "b": Chunk(file="b.js", css=["b.css"], imports=["c"]),
        "c": Chunk(file="c.js", css=["c.css"], imports=["b"]),
    }
    assert sorted(first_files(manifest, PAGE)) == [
        "a.js",
        "b.css",
        "b.js",
        "c.js",
        "index.html",
    ]


def test_a_first_visit_leaves_out_what_is_only_asked_for_later() -> None:
    manifest = {
        "index.html": Chunk(file="a.js"),
        "later": Chunk(file="later.js", css=["later.css"], imports=["index.html"]),
    }
    assert first_files(manifest, PAGE) == ["index.html", "a.js"]


def test_behind_the_door_come_a_page_what_it_shares_and_a_languages_words() -> None:
    manifest = {
        "src/pages/Frame.svelte": Chunk(file="frame.js", css=["frame.css"], imports=["common"]),
        "common": Chunk(file="common.js"),
        "locales/fr/interface.ftl?raw": Chunk(file="interface-fr.js"),
        "locales/fr/interface.ftl?welcome": Chunk(file="interface2-fr.js"),
        "locales/fr/refusals.ftl?raw": Chunk(file="refusals-fr.js"),
        "locales/fr/measures.ftl?raw": Chunk(file="measures-fr.js"),
        "locales/fr/debrief.ftl?raw": Chunk(file="debrief-fr.js"),
    }
    assert with_imports(manifest, ["src/pages/Frame.svelte"]) == [
        "frame.js",
        "frame.css",
        "common.js",
    ]
    assert words(manifest) == {"fr": ["interface2-fr.js"]}


def test_the_porch_waits_for_no_script() -> None:
    files = ["index.html", "assets/index-B.js", "assets/index-B.css"]
    assert [file for file in files if not is_entry(file)] == ["index.html", "assets/index-B.css"]
