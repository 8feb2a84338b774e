using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Search;
using Prevenance.Directories.Tests.Letters;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Catalogues;

public sealed class FreshnessTests : DirectoryTest
{
    private const string Card = "exemple--1";

    private readonly KeptDoor door = new();

    private FreshnessDesk Desk => new(Store, Catalogue, Clock);

    private RemarkDesk Remarks => new(Store, Catalogue, Clock);

    private PostOffice Post => new(Store, Clock, new Uri("https://exemple.invalid/question/"));

    [Fact]
    public async Task A_card_is_asked_at_six_months_marked_at_twelve_moved_at_eighteen_and_never_hidden()
    {
        // Updated on 14 September 2026; the other one was updated since.
        await Take(Numbered(1), Numbered(2, ("date_maj", "2026-11-27")));
        var seen = new List<string>();
        foreach (var day in (DateOnly[])[new(2027, 3, 13), new(2027, 3, 14), new(2027, 9, 14), new(2028, 3, 14)])
        {
            Clock.Days = day.DayNumber - Today.DayNumber;
            var asked = (await Desk.Ask()).Asked;
            var list = new ServiceList(await Catalogue.All().Select(card => card.Service).ToListAsync(TestContext.Current.CancellationToken), Communes.Own).Find(new SearchQuery(), day).Listed.Shown;
            var card = list.Single(one => one.Service.Id == Card);
            seen.Add($"{string.Join(' ', asked)}|{card.Notes.Select(note => note.French).FirstOrDefault()}|{list[0].Service.Id}");
        }
        Assert.Equal(["||exemple--1", "exemple--1||exemple--1", "exemple--2|non vérifié depuis 12 mois|exemple--1", "|non vérifié depuis 18 mois|exemple--2"], seen);
    }

    [Fact]
    public async Task All_still_true_is_one_gesture_and_its_link_dies_with_the_question()
    {
        await Take(Numbered(1));
        Clock.Days = 200;
        Assert.Equal([Card], (await Desk.Ask()).Asked);
        Assert.Empty((await Desk.Ask()).Asked);
        await Post.SendWaiting(door, TestContext.Current.CancellationToken);
        Assert.Equal("accueil@example.org", Assert.Single(door.Sent).To);
        var (link, _) = door.Last();
        Assert.Null(await Desk.SayStillTrue("autre"));
        Assert.Equal((Today.AddDays(200), "service"), (await Desk.SayStillTrue(link))?.Service.Freshness is { } sure ? (sure.Verified, sure.VerifiedBy) : default);
        Assert.Null(await Desk.SayStillTrue(link));
        Clock.Days = 250;
        Assert.Empty((await Desk.Ask()).Asked);
        Clock.Days = 400;
        Assert.Equal([Card], (await Desk.Ask()).Asked);
    }

    [Fact]
    public async Task A_service_asks_for_a_link_that_goes_to_its_own_address_once_a_day_and_puts_its_card_right_behind_it()
    {
        await Take(Numbered(1), Numbered(2, ("courriel", null)));
        Assert.True(await Desk.WriteTo(Card));
        Assert.True(await Desk.WriteTo(Card));
        Assert.False(await Desk.WriteTo("exemple--2"));
        await Post.SendWaiting(door, TestContext.Current.CancellationToken);
        Assert.Equal("accueil@example.org", Assert.Single(door.Sent).To);
        var link = door.Last().Link;
        Assert.Null(await Desk.PutRight("autre", _ => throw new InvalidOperationException()));
        var put = await Desk.PutRight(link, card => Catalogue.SayRoom(card.Service.Id, Room.Full, null, "le service lui-même", "service"));
        Assert.Equal(Room.Full, put?.Card.Service.Capacity?.On(Today));
        Assert.Equal("le service lui-même", Assert.Single(put!.Card.Corrections).KnownFrom);
        Assert.NotNull(await Desk.SayStillTrue(link));
        Assert.Null(await Desk.Asked(link));
    }

    [Fact]
    public async Task A_link_that_asks_nothing_leads_nowhere_after_thirty_days_and_that_of_a_place_that_must_not_be_found_puts_nothing_right()
    {
        await Take(Numbered(1));
        await Desk.WriteTo(Card);
        await Post.SendWaiting(door, TestContext.Current.CancellationToken);
        var link = door.Last().Link;
        await Catalogue.SettleSensitivity(Card, true, "odile");
        Assert.Null(await Desk.PutRight(link, _ => throw new InvalidOperationException()));
        Assert.False(await Desk.WriteTo(Card));
        await Catalogue.SettleSensitivity(Card, false, "odile");
        Clock.Days = 30;
        Assert.NotNull(await Desk.Asked(link));
        Clock.Days = 31;
        Assert.Null(await Desk.Asked(link));
        Assert.Null(await Desk.SayStillTrue(link));
    }

    [Fact]
    public async Task A_question_is_over_once_the_source_changed_the_card()
    {
        await Take(Numbered(1));
        Clock.Days = 200;
        await Desk.Ask();
        await Post.SendWaiting(door, TestContext.Current.CancellationToken);
        Clock.Days = 200;
        await Take(Numbered(1, ("date_maj", "2026-11-20"), ("telephone", "04 65 71 00 99")));
        Clock.Days = 100;
        Assert.Null(await Desk.SayStillTrue(door.Last().Link));
    }

    [Fact]
    public async Task A_door_that_two_people_found_closed_is_asked_about_at_once_and_once()
    {
        await Take(Numbered(1), Numbered(2));
        Clock.Days = 10;
        await Remarks.Say(Card, RemarkKind.WasClosed, "");
        await Remarks.Say("exemple--2", RemarkKind.WrongNumber, "");
        await Remarks.Say("exemple--2", RemarkKind.WasClosed, "");
        Assert.Empty((await Desk.Ask()).Asked);
        Clock.Days = 12;
        await Remarks.Say(Card, RemarkKind.ExistsNoMore, "");
        Assert.Equal([Card], (await Desk.Ask()).Asked);
        Assert.Empty((await Desk.Ask()).Asked);

        await Post.SendWaiting(door, TestContext.Current.CancellationToken);
        Assert.Contains("trouvé votre service fermé", Assert.Single(door.Sent).Body.French, StringComparison.Ordinal);
        Assert.NotNull(await Desk.SayStillTrue(door.Last().Link));
        Clock.Days = 13;
        await Remarks.Say(Card, RemarkKind.WasClosed, "");
        Assert.Empty((await Desk.Ask()).Asked);
        await Remarks.Say(Card, RemarkKind.WasClosed, "");
        Assert.Equal([Card], (await Desk.Ask()).Asked);
    }

    [Fact]
    public async Task What_people_said_half_a_year_ago_asks_nothing_any_more()
    {
        await Take(Numbered(1, ("date_maj", "2026-11-20")));
        await Remarks.Say(Card, RemarkKind.WasClosed, "");
        Clock.Days = 190;
        await Remarks.Say(Card, RemarkKind.WasClosed, "");
        await Desk.Ask();
        await Post.SendWaiting(door, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("fermé", Assert.Single(door.Sent).Body.French, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_no_address_is_told_to_an_animator()
    {
        await Take(Numbered(1, ("courriel", null)));
        Clock.Days = 200;
        Assert.Equal([Card], (await Desk.Ask()).WithoutAddress);
    }
}
