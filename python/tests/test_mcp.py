"""`geobrief mcp` as agents use it: the official client of the protocol starts it and calls its tools."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from mcp import ClientSession, MCPError, StdioServerParameters
from mcp.client.stdio import stdio_client

TEXT = "The convoy left Kabul for Faizabad, capital of Badakhshan province."
TOOLS = ["brief", "fix", "gazetteer_search", "places", "why"]


@contextlib.asynccontextmanager
async def session(*arguments: str) -> AsyncIterator[ClientSession]:
    server = StdioServerParameters(command=sys.executable, args=["-m", "geobrief", "mcp", *arguments])
    async with stdio_client(server) as streams, ClientSession(*streams) as session:
        await session.initialize()
        yield session


def ask(*arguments: str) -> Callable[[str, dict[str, Any]], tuple[bool, str, Any]]:
    """What a tool of a new server answers: whether it failed, its words and its data."""

    async def answer(tool: str, given: dict[str, Any]) -> tuple[bool, str, Any]:
        async with session(*arguments) as client:
            result = await client.call_tool(tool, given)
            return bool(result.is_error), result.content[0].text, result.structured_content

    return lambda tool, given: asyncio.run(answer(tool, given))


def run(work: Callable[[ClientSession], Awaitable[Any]], *arguments: str) -> Any:
    async def inside() -> Any:
        async with session(*arguments) as client:
            return await work(client)

    return asyncio.run(inside())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "article.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "secret.txt").write_text("Rain in Jurm.", encoding="utf-8")
    return inside


def test_the_tools_say_what_they_take() -> None:
    tools = {tool.name: tool for tool in run(lambda client: client.list_tools()).tools}
    assert sorted(tools) == TOOLS
    assert all(tool.description and tool.input_schema["type"] == "object" for tool in tools.values())
    assert [name for name in TOOLS if not tools[name].annotations.read_only_hint] == ["brief", "fix"]


def test_places_of_a_text_and_of_a_file(folder: Path) -> None:
    for given in ({"text": TEXT}, {"path": "article.txt"}, {"path": str(folder / "article.txt")}):
        failed, _, data = ask(str(folder))("places", {"article": given})
        assert not failed
        names = [(row["name"], row["place"]["id"], row["status"]) for row in data["toponyms"]]
        assert names[1] == ("Faizabad", "gn:1142170", "sure")
        assert TEXT[data["toponyms"][1]["start"] :].startswith("Faizabad")
    _, _, data = ask()("places", {"article": {"text": TEXT}, "fields": ["name", "evidence"]})
    assert sorted(data["toponyms"][0]) == ["evidence", "name"]


def test_a_briefing_is_words_and_a_page(folder: Path) -> None:
    failed, words, _ = ask(str(folder))("brief", {"article": {"path": "article.txt"}, "output": "page.html"})
    assert not failed and words.startswith("Written: ") and "Faizabad" in words
    assert 'id="geobrief-data"' in (folder / "page.html").read_text(encoding="utf-8")
    (folder / "mine.html").write_text("mine", encoding="utf-8")
    failed, words, _ = ask(str(folder))("brief", {"article": {"text": TEXT}, "output": "mine.html"})
    assert failed and "was not written by geobrief" in words
    assert (folder / "mine.html").read_text(encoding="utf-8") == "mine"


def test_a_correction_is_kept_and_explained(folder: Path) -> None:
    answer = ask(str(folder))
    _, words, _ = answer("why", {"article": {"path": "article.txt"}, "name": "Faizabad"})
    assert "Fayzabad" in words and "capital of" in words
    failed, words, _ = answer("fix", {"path": "article.txt", "name": "Faizabad", "place": "gn:1271976"})
    assert not failed and "1 mention" in words
    _, _, data = answer("places", {"article": {"path": "article.txt"}})
    assert data["toponyms"][1]["place"]["id"] == "gn:1271976"
    assert "gn:1271976" in (folder / "article.fix.toml").read_text(encoding="utf-8")


def test_search_knows_other_spellings() -> None:
    _, _, data = ask()("gazetteer_search", {"name": "mazar sharif", "limit": 3})
    assert data["places"][0]["name"] == "Mazār-e Sharīf" and len(data["places"]) <= 3


@pytest.mark.parametrize("path", ["../secret.txt", "link.txt", "deep/secret.txt", "/etc/hostname", "none.txt", "."])
def test_nothing_outside_the_folders_is_read(folder: Path, path: str) -> None:
    (folder / "link.txt").symlink_to(folder.parent / "secret.txt")
    (folder / "deep").symlink_to(folder.parent)
    for tool, given in [
        ("places", {"article": {"path": path}}),
        ("why", {"article": {"path": path}}),
        ("brief", {"article": {"path": path}}),
        ("fix", {"path": path, "name": "Jurm", "place": "none"}),
    ]:
        failed, words, _ = ask(str(folder))(tool, given)
        assert failed and "no file that may be used" in words and "Jurm" not in words
    failed, words, _ = ask()("places", {"article": {"path": str(folder / "article.txt")}})
    assert failed and "no folder was named" in words


def test_nothing_outside_the_folders_is_written(folder: Path) -> None:
    before = sorted(folder.parent.rglob("*"))
    (folder / "page.html").symlink_to(folder.parent / "elsewhere.html")
    for output in ["../page.html", "page.html", str(folder.parent / "new.html"), "article.txt"]:
        failed, _, _ = ask(str(folder))("brief", {"article": {"text": TEXT}, "output": output})
        assert failed
    (folder / "article.fix.toml").symlink_to(folder.parent / "elsewhere.toml")
    failed, _, _ = ask(str(folder))("fix", {"path": "article.txt", "name": "Kabul", "place": "none"})
    assert failed
    for link in ["page.html", "article.fix.toml"]:
        (folder / link).unlink()
    assert sorted(folder.parent.rglob("*")) == before
    assert (folder / "article.txt").read_text(encoding="utf-8") == TEXT


def test_corrections_from_elsewhere_are_not_read(folder: Path) -> None:
    elsewhere = folder.parent / "elsewhere.toml"
    elsewhere.write_text("secret = nonsense", encoding="utf-8")
    (folder / "article.fix.toml").symlink_to(elsewhere)
    failed, words, _ = ask(str(folder))("places", {"article": {"path": "article.txt"}})
    assert failed and "nonsense" not in words


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/a", "https://news.example/a", "file:///etc/hostname", "-"])
def test_nothing_is_fetched_unless_allowed(folder: Path, url: str) -> None:
    failed, words, _ = ask(str(folder))("places", {"article": {"url": url}})
    assert failed and "--allow-network" in words
    # A machine of one's own is not reached even then.
    failed, words, _ = ask("--allow-network")("places", {"article": {"url": "http://127.0.0.1:9/a"}})
    assert failed and "127.0.0.1" in words


def test_a_mistake_ends_no_session(folder: Path) -> None:
    async def talk(client: ClientSession) -> None:
        for given in [{}, {"article": {"text": TEXT, "path": "a"}}, {"article": {"text": TEXT}, "field": 1}]:
            assert (await client.call_tool("places", given)).is_error
        with pytest.raises(MCPError, match="no tool"):
            await client.call_tool("format_disk", {})
        several = [client.call_tool("places", {"article": {"text": TEXT}}) for _ in range(8)]
        assert not any(result.is_error for result in await asyncio.gather(*several))

    run(talk, str(folder))
