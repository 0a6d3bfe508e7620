"""Where one can go: a player's pages, the screens of the debrief, the parts of control's table."""

PAGES = (
    *("floor", "drafts", "drafts/new", "channels", "channels/plenary", "home", "decisions"),
    *("record", "brief", "cable"),
)
SCREENS = (
    *("before", "feared", "mind-gap", "transformed", "other-way", "rewind", "verdict", "after"),
    *("eyes", "compare", "history", "stress", "ledger", "all"),
)
TABS = ("seats", "talk", "texts", "minds", "envelopes", "news", "bots", "record")
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
OTHER_SCRIPTS = ("ar", "ru", "zh")
"""Languages in which a Latin word is a name, or was forgotten."""
