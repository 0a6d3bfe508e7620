"""Refusals: whatever goes wrong with a request is answered by a code with its arguments."""

from collections.abc import Mapping

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import SQLAlchemyError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import JSONResponse

from server.archive.trouble import brief
from server.meters import meters
from server.wire.problems import Problem

log = structlog.get_logger()


def _problem(status: int, code: str, args: Mapping[str, str | int] | None = None) -> JSONResponse:
    meters.http_refusals[code] += 1
    return JSONResponse({"code": code, "args": dict(args or {})}, status)


def answer_problems(app: FastAPI) -> None:
    """Lets an application say what is wrong."""

    @app.exception_handler(Problem)
    async def refused(_request: Request, problem: Problem) -> Response:
        return _problem(problem.status, problem.code, problem.arguments)

    @app.exception_handler(RequestValidationError)
    async def not_understood(_request: Request, error: RequestValidationError) -> Response:
        where = ".".join(str(part) for part in error.errors()[0]["loc"])
        return _problem(422, "not-understood", {"where": where})

    @app.exception_handler(HTTPException)
    async def plain(_request: Request, error: HTTPException) -> Response:
        code = {404: "no-such-route", 405: "no-such-method"}.get(error.status_code)
        return _problem(error.status_code, code) if code else _problem(422, "not-understood")

    @app.exception_handler(ClientDisconnect)
    async def broken_off(_request: Request, _error: ClientDisconnect) -> Response:
        return _problem(422, "not-understood")  # to nobody: who asked is gone, or was answered

    @app.exception_handler(SQLAlchemyError)
    async def no_database(_request: Request, error: SQLAlchemyError) -> Response:
        log.error("database-in-trouble", error=brief(error))
        return _problem(503, "try-again")


async def no_such_route(_request: Request) -> Response:
    """What is answered where nothing is."""
    return _problem(404, "no-such-route")


__all__ = ["answer_problems", "no_such_route"]
