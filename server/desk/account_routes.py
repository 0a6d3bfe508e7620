"""Accounts over HTTP: signing in and out, and the own password."""

from collections.abc import Callable

import structlog
from fastapi import APIRouter, Depends, Request
from sqlalchemy import Connection

from server.desk.desk import AtDesk, Desk, patient
from server.desk.rights import Bearer, ByControl, ByGuestWithLeave, token_of
from server.desk.routes import PROBLEMS
from server.people import accounts, handover, leave, tokens
from server.people.names import LONGEST as LONGEST_NAME
from server.people.names import clean_name, why_not
from server.people.passwords import LONGEST, SHORTEST, why_unfit
from server.people.tokens import Grant
from server.wire import http_types as h
from server.wire.colleague_types import NameAsked
from server.wire.problems import Conflict, Forbidden, NotAllowed, TooFast, Unfit

account_routes = APIRouter(prefix="/api", responses=PROBLEMS)
log = structlog.get_logger()


@account_routes.post("/sign-in", dependencies=[Depends(patient)])
async def sign_in(asked: h.SignInAsked, desk: AtDesk) -> h.Session:
    """A session for a name and a password. That a name is unknown is not told."""
    login = accounts.login_of(asked.name)
    if not await desk.limits.take("sign-in", login):
        raise TooFast("too-fast")
    account = await desk.log.read(lambda connection: accounts.find(connection, login))
    kept = account.password if account is not None else None
    if not await desk.passwords.fits(kept, asked.password) or account is None:
        raise NotAllowed("sign-in-wrong")
    grant, expires = Grant(kind="control", account=account.id), desk.seminars.expiry()
    token = await desk.log.write(lambda c: tokens.issue(c, grant, "session", expires))
    return h.Session(token=token, kind="control", seminar=None, exercise=None, name=account.name)


@account_routes.post("/sign-out", status_code=204)
async def sign_out(request: Request, desk: AtDesk, _grant: Bearer) -> None:
    """Ends this session."""
    token = token_of(request)
    await _end(desk, lambda connection: tokens.revoke_token(connection, token))


@account_routes.post("/sign-out-everywhere", status_code=204)
async def sign_out_everywhere(desk: AtDesk, grant: ByControl) -> None:
    """Ends all sessions of this account, and all links to it."""
    id = grant.account or ""
    await _end(desk, lambda connection: handover.end_sessions(connection, id))


@account_routes.get("/account")
async def account_sheet(desk: AtDesk, grant: ByControl) -> h.AccountSheet:
    """Who one is, and how many others are it too."""
    now, id = desk.moments.now(), grant.account or ""

    def look(connection: Connection) -> h.AccountSheet:
        account = accounts.by_id(connection, id)
        assert account is not None  # noqa: S101 - tokens refer to accounts
        return h.AccountSheet(
            name=account.name,
            named=account.signs_in,
            guest=account.guest,
            leave=bool(leave.waiting(connection, [id], now)),
            password=account.password is not None,
            sessions=accounts.sessions(connection, id, now),
            shortest=SHORTEST,
        )

    return await desk.log.read(look)


@account_routes.post("/account/password", status_code=204)
async def change_password(
    asked: h.PasswordAsked, request: Request, desk: AtDesk, grant: ByControl
) -> None:
    """Another password; all other sessions of the account end. The first needs no old one."""
    id, token = grant.account or "", token_of(request)
    account = await desk.log.read(lambda connection: accounts.by_id(connection, id))
    assert account is not None  # noqa: S101 - tokens refer to accounts
    if not account.signs_in:
        raise Conflict("account-nameless")
    if not await desk.limits.take("sign-in", id):
        raise TooFast("too-fast")
    if account.password is not None and not await desk.passwords.fits(account.password, asked.old):
        raise Forbidden("password-wrong")
    wrong = why_unfit(asked.new, account.name)
    if wrong:
        raise Unfit(wrong, {"min": SHORTEST, "max": LONGEST})
    kept = await desk.passwords.hash(asked.new)

    def write(connection: Connection) -> list[bytes]:
        accounts.set_password(connection, id, kept)
        return handover.end_sessions(connection, id, but=[token])

    await _end(desk, write)


@account_routes.post("/account/open", dependencies=[Depends(patient)], status_code=204)
async def open_account(asked: h.OpenAsked, desk: AtDesk, grant: ByGuestWithLeave) -> None:
    """A guest becomes an account, with this name and password, and keeps all that is theirs."""
    id, name, now = grant.account or "", clean_name(asked.name), desk.moments.now()
    wrong = why_not(name)
    if wrong:
        raise Unfit(wrong, {"max": LONGEST_NAME})
    wrong = why_unfit(asked.password, name)
    if wrong:
        raise Unfit(wrong, {"min": SHORTEST, "max": LONGEST})
    if not await desk.limits.take("sign-in", id):  # each try tells of one name whether it is taken
        raise TooFast("too-fast")
    kept = await desk.passwords.hash(asked.password)
    why = await desk.seminars.stored(lambda c: leave.take(c, id, name, kept, now))
    if why == "no-leave":
        raise Forbidden(why)
    if why:
        raise Conflict(why)
    log.info("account-opened", account=id)


@account_routes.post("/account/name", status_code=204)
async def change_name(asked: NameAsked, desk: AtDesk, grant: ByControl) -> None:
    """What colleagues are shown, of an account that nobody signs in to; else it is the sign-in."""
    id, name = grant.account or "", clean_name(asked.name)
    wrong = why_not(name)
    if wrong:
        raise Unfit(wrong, {"max": LONGEST_NAME})
    account = await desk.log.read(lambda connection: accounts.by_id(connection, id))
    if account is not None and account.signs_in:
        raise Conflict("account-named")
    await desk.log.write(lambda connection: accounts.set_name(connection, id, name))


async def _end(desk: Desk, job: Callable[[Connection], list[bytes]]) -> None:
    """Revokes tokens, and turns out whoever came in by them."""
    desk.turn_out(await desk.log.write(job))


__all__ = ["account_routes"]
