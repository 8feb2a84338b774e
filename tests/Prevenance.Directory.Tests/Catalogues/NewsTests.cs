using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Tests.Letters;

namespace Prevenance.Directories.Tests.Catalogues;

/// <summary>« Prévenez-moi »: one letter when a service may take people again, and nothing left of who asked.</summary>
public sealed class NewsTests : DirectoryTest
{
    private const string Card = "exemple--1";
    private const string Address = "amina@exemple.invalid";

    private readonly KeptDoor door = new();

    private NewsDesk Desk => new(Store, Catalogue, Clock);

    private PostOffice Post => new(Store, Clock, new Uri("https://exemple.invalid/question/"));

    [Fact]
    public async Task Who_waits_is_told_once_when_there_is_room_and_is_forgotten()
    {
        await Take(OnHold(1));
        Assert.True(await Desk.Ask(Card, $" {Address} "));
        Assert.True(await Desk.Ask(Card, Address.ToUpperInvariant()));
        Assert.Equal(0, await Desk.Tell());
        await Catalogue.SayRoom(Card, Room.Open, null, "le service", "odile");
        Assert.Equal(1, await Desk.Tell());
        Assert.Equal(0, await Desk.Tell());
        await Send();
        var letter = Assert.Single(door.Sent);
        Assert.Equal((Address, "Du nouveau"), (letter.To, letter.Subject.French));
        Assert.DoesNotContain("Épicerie", letter.Body.French, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Card, (await new FreshnessDesk(Store, Catalogue, Clock).Asked(door.Last().Link))?.Card.Service.Id);
        Assert.Equal(0, Count("directory_news_wishes") + Count("directory_letters"));
    }

    [Fact]
    public async Task A_day_that_was_said_and_is_over_a_service_that_reopens_and_one_that_is_no_more_are_news()
    {
        await Take(OnHold(1), Numbered(2), OnHold(3, until: "2027-12-01"));
        await Catalogue.SetState("exemple--2", CardState.Closed, null, "odile");
        foreach (var card in (string[])[Card, "exemple--2", "exemple--3"])
            Assert.True(await Desk.Ask(card, Address));
        Assert.Equal(0, await Desk.Tell());
        await Catalogue.SetState("exemple--2", CardState.Active, null, "odile");
        await Catalogue.SetState("exemple--3", CardState.Ended, null, "odile");
        Assert.Equal(2, await Desk.Tell());
        Clock.Days = 4;
        Assert.Equal(0, await Desk.Tell());
        Clock.Days = 5;
        Assert.Equal(1, await Desk.Tell());
    }

    [Fact]
    public async Task An_address_without_news_is_forgotten_after_what_was_said_and_so_is_one_whose_letter_a_machine_died_over()
    {
        await Take(OnHold(1, until: "2028-12-01"));
        await Desk.Ask(Card, Address);
        Clock.Days = NewsDesk.DaysKept;
        await Desk.Tell();
        Assert.Equal(1, Count("directory_news_wishes"));
        Clock.Days = NewsDesk.DaysKept + 1;
        Assert.Equal(0, await Desk.Tell());
        Assert.Equal(0, Count("directory_news_wishes"));
        await Desk.Ask(Card, Address);
        await Catalogue.SayRoom(Card, Room.Few, null, "le service", "odile");
        Assert.Equal(1, await Desk.Tell());
        door.Becomes = _ => throw new InvalidOperationException("the machine dies");
        await Assert.ThrowsAsync<InvalidOperationException>(Send);
        Assert.Equal(1, Count("directory_letters"));
        Clock.Days += 2;
        await Desk.Tell();
        Assert.Equal(0, Count("directory_letters"));
    }

    [Fact]
    public async Task Nobody_waits_for_a_service_that_takes_people_or_whose_place_must_not_be_found_and_an_address_that_is_none_is_said_so()
    {
        await Take(Numbered(1), OnHold(2));
        Assert.False(await Desk.Ask(Card, Address));
        Assert.False(await Desk.Ask("rien", Address));
        foreach (var none in (string[])["", "amina", "amina@exemple", "Amina <amina@exemple.invalid>", "a@b.fr, c@d.fr", new string('a', 250) + "@exemple.fr"])
            Assert.Contains("nom@exemple.fr", (await Assert.ThrowsAsync<RefusalException>(() => Desk.Ask("exemple--2", none))).Reason.French, StringComparison.Ordinal);
        Assert.True(await Desk.Ask("exemple--2", Address));
        await Catalogue.SettleSensitivity("exemple--2", true, "odile");
        Assert.False(await Desk.Ask("exemple--2", "autre@exemple.invalid"));
        await Catalogue.SayRoom("exemple--2", Room.Open, null, "le service", "odile");
        Assert.Equal(0, await Desk.Tell());
        Assert.Equal(0, Count("directory_news_wishes"));
    }

    private static JsonObject OnHold(int rank, string until = "2026-12-01") => Numbered(rank, ("capacity", new JsonObject { ["state"] = "on-hold", ["until"] = until, ["said"] = "2026-11-20" }));

    private Task<IReadOnlyList<Posted>> Send() => Post.SendWaiting(door, TestContext.Current.CancellationToken);

    private long Count(string table)
    {
        using var connection = new SqliteConnection($"Data Source={Directory.EnumerateFiles(Folder, "*.db").Single()}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table}";
        return (long)command.ExecuteScalar()!;
    }
}
