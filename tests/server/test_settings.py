"""Settings: what is said at the start counts before the environment, and nonsense is refused."""

import pytest
from pydantic import ValidationError

from server.settings import Settings, mistake


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"DETENTE_{name.upper()}", raising=False)


def test_what_is_given_counts_before_the_environment_and_that_before_what_is_usual(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert Settings.choose().port == 8000
    monkeypatch.setenv("DETENTE_PORT", "8001")
    assert Settings.choose().port == Settings.choose(port=None).port == 8001
    assert Settings.choose(port=0).port == 0, "nothing is not the same as unsaid"


def test_origins_are_a_list_between_commas_with_whatever_space() -> None:
    said = " https://a.example ,https://b.example,, "
    assert Settings.choose(origins=said).origins == {"https://a.example", "https://b.example"}
    assert Settings.choose(origins="").origins == frozenset()


def test_origins_of_the_environment_are_read_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DETENTE_ORIGINS", "https://a.example, https://b.example")
    assert Settings.choose().origins == {"https://a.example", "https://b.example"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("port", 70_000),
        ("port", "eight"),
        ("hello_seconds", 0),
        ("commands_per_second", 0),
        ("token_days", 0),
        ("control_token", "short"),
        ("metrics_token", "short"),
        ("study_futures", -1),
        ("prot", 8000),
        ("log_level", "loud"),
        ("redis", "localhost:6379"),
        ("redis", "redis://localhost:port"),
        ("token_days", 40_000),
        ("keep_days", 10**17),
    ],
)
def test_a_server_does_not_start_on_a_setting_that_makes_no_sense(name: str, value: object) -> None:
    with pytest.raises(ValidationError, match=name):
        Settings.choose(**{name: value})


def test_what_is_set_and_empty_is_not_taken_for_what_is_usual() -> None:
    may_be = {"origins", "forwarded_by"}
    for name in Settings.model_fields.keys() - may_be:
        with pytest.raises(ValidationError) as wrong:
            Settings.choose(**{name: " \n"})
        sentence = f"DETENTE_{name.upper()}: it is empty; give it a value, or leave it out."
        assert mistake(wrong.value).replace(f" is “{chr(10)}”", "") == sentence
    assert Settings.choose(origins=" ", forwarded_by="").forwarded_by == ""


def test_a_secret_that_was_read_from_a_file_does_not_end_with_its_line() -> None:
    token = "a-token-of-a-file-of-secrets"
    read = Settings.choose(control_token=f"{token}\n", metrics_token=f"{token}\r\n", port="8001\n")
    assert (read.control_token, read.metrics_token, read.port) == (token, token, 8001)


def test_nobody_changes_a_setting_of_a_server_that_runs() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        Settings.choose().port = 1  # type: ignore[misc]


def test_the_level_of_the_log_is_understood_in_large_letters() -> None:
    assert Settings.choose(log_level="INFO").log_level == "info"


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"log_level": "loud"}, "DETENTE_LOG_LEVEL is “loud”: input should be 'debug', 'info',"),
        ({"redis": "me:secret@x"}, "DETENTE_REDIS: an address of Redis begins with redis://,"),
        ({"redis": "redis://me:secret@x:y"}, "DETENTE_REDIS: it cannot be read as an address of"),
        ({"hello_seconds": "inf"}, "DETENTE_HELLO_SECONDS is “inf”: input should be a finite"),
        ({"database": ":memory:"}, "DETENTE_DATABASE: what is kept in memory is lost; name a file"),
        (
            {"database": "sqlite://"},
            "DETENTE_DATABASE: what is kept in memory is lost; name a file",
        ),
        ({"control_token": " " * 20}, "DETENTE_CONTROL_TOKEN: it is empty; give it a value, or"),
        ({"control_token": "short"}, "DETENTE_CONTROL_TOKEN: string should have at least 20"),
    ],
)
def test_what_makes_no_sense_is_named_as_it_is_set_and_no_secret_repeated(
    given: dict[str, str], sentence: str
) -> None:
    with pytest.raises(ValidationError) as wrong:
        Settings.choose(**given)
    said = mistake(wrong.value)
    assert said.startswith(sentence)
    assert not any(secret in said for secret in ("short", "secret"))
