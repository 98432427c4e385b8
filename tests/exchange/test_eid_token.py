"""The card in the reader, through one of software that holds the same objects; and each way it can fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from healthdesk.errors import DeviceTrouble, Trouble
from healthdesk.exchange.eid_token import FIELDS, only_one, read_card
from healthdesk.exchange.token_module import find_module, usual_modules
from tests.eid_made import NOOR, NOT_ASKED, SoftCards, needs_softhsm


def _quietly(_what: str, _done: int, _of: int) -> None:
    return


def _refusal(module: str) -> str:
    with pytest.raises(DeviceTrouble) as refused:
        read_card(module, _quietly)
    return refused.value.key


@needs_softhsm
def test_a_card_is_read_without_a_pin(soft_cards: SoftCards) -> None:
    soft_cards.put_in(NOOR | NOT_ASKED)
    card = read_card(soft_cards.module, _quietly)
    assert card.family == "Özdemir-Claes"
    assert card.given == "Noor Leyla"
    assert card.national_number == "85073003328"
    assert card.born == "30 JUL  1985"
    assert card.street_and_number == "Diestsesteenweg 49 b003"
    assert not set(NOT_ASKED) & set(FIELDS)


@needs_softhsm
def test_where_a_card_gives_single_fields_those_are_asked_for(soft_cards: SoftCards) -> None:
    soft_cards.put_in(NOOR | {"record_surname": "Özdemir", "record_address_zip": "3001"})
    card = read_card(soft_cards.module, _quietly)
    assert (card.family, card.postcode, card.town) == ("Özdemir", "3001", "Leuven")


@needs_softhsm
def test_a_card_without_an_address_is_still_a_card(soft_cards: SoftCards) -> None:
    soft_cards.put_in({name: text for name, text in NOOR.items() if not name.startswith("address")})
    assert read_card(soft_cards.module, _quietly).street_and_number == ""


@needs_softhsm
def test_a_reader_can_be_used_again_and_again(soft_cards: SoftCards) -> None:
    assert _refusal(soft_cards.module) == "eid.empty_card"
    soft_cards.put_in(NOOR)
    assert read_card(soft_cards.module, _quietly) == read_card(soft_cards.module, _quietly)


@needs_softhsm
def test_a_card_that_was_never_written_is_told(soft_cards: SoftCards) -> None:
    soft_cards.put_in({})
    assert _refusal(soft_cards.module) == "eid.empty_card"


@needs_softhsm
def test_a_card_of_another_kind_is_told(soft_cards: SoftCards) -> None:
    soft_cards.put_in({"loyalty_points": "120", "surname": "Bonus"})
    assert _refusal(soft_cards.module) == "eid.unknown_card"


@needs_softhsm
def test_two_cards_at_once_are_never_mixed(soft_cards: SoftCards) -> None:
    soft_cards.put_in(NOOR)
    soft_cards.put_in(NOOR | {"surname": "Janssens"}, label="BELPIC2")
    assert _refusal(soft_cards.module) == "eid.several_cards"


@needs_softhsm
@pytest.mark.parametrize("after", range(1, len(FIELDS)))
def test_a_card_that_is_pulled_out_gives_nothing(soft_cards: SoftCards, after: int) -> None:
    soft_cards.put_in(NOOR)

    def pull(_what: str, done: int, _of: int) -> None:
        if done == after:
            soft_cards.pull_out()

    with pytest.raises(DeviceTrouble) as refused:
        read_card(soft_cards.module, pull)
    assert refused.value.key == "eid.card_gone"


@needs_softhsm
def test_reading_can_be_stopped_halfway(soft_cards: SoftCards) -> None:
    soft_cards.put_in(NOOR)

    def enough(_what: str, done: int, _of: int) -> None:
        if done == 2:
            raise Trouble("window.stopped")

    with pytest.raises(Trouble) as stopped:
        read_card(soft_cards.module, enough)
    assert stopped.value.key == "window.stopped"
    assert read_card(soft_cards.module, _quietly).postcode == "3010"


def test_no_reader_no_card_and_more_than_one_each_have_their_sentence() -> None:
    only_one(2, 1)
    for readers, cards, key in ((0, 0, "eid.no_reader"), (1, 0, "eid.no_card"), (2, 2, "eid.several_cards")):
        with pytest.raises(DeviceTrouble) as refused:
            only_one(readers, cards)
        assert refused.value.key == key


def test_missing_and_wrong_middleware_each_have_their_sentence(tmp_path: Path) -> None:
    assert _refusal(str(tmp_path / "weg.so")) == "eid.no_such_middleware"
    other = tmp_path / "ander.so"
    other.write_bytes(b"geen module")
    assert _refusal(str(other)) == "eid.bad_middleware"


def test_each_system_has_its_usual_places() -> None:
    for system, ending in (("linux", ".so.0"), ("darwin", ".dylib"), ("win32", ".dll")):
        assert any(str(one).endswith(ending) for one in usual_modules(system)), system
    assert usual_modules("plan9") == ()


def test_a_computer_without_middleware_says_so() -> None:
    if any(one.is_file() for one in usual_modules()):
        pytest.skip("the eID middleware is installed here")
    with pytest.raises(DeviceTrouble) as refused:
        find_module("")
    assert refused.value.key == "eid.no_middleware"
