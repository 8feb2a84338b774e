using System.Text.Json.Nodes;
using Prevenance.MutualHelp.Matching;

namespace Prevenance.MutualHelp.Tests.Matching;

public class MatcherTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    private static readonly Wish Wish = new("faire mes courses") { When = "samedi matin", Kilometres = 2, Languages = ["fr"], PrefersPublicPlace = true };

    private static readonly HelpOffer Offer = new("a", "courses", "Inès") { When = "samedi matin", Kilometres = 0.4, Languages = ["fr"], InPublicPlace = true };

    [Fact]
    public void Each_line_says_what_meets_and_what_does_not()
    {
        Assert.Equal("courses, samedi matin, à 400 m, lieu public", Reasons(Offer));
        Assert.Equal("courses, mardi (pas samedi), à 1,8 km", Reasons(Offer with { When = "mardi", Kilometres = 1.8 }));
        Assert.Equal("courses, samedi soir (pas samedi matin), à 400 m", Reasons(Offer with { When = "samedi soir" }));
        Assert.Equal("course au marché, moment à convenir, à 400 m, pas dans un lieu public", Reasons(Offer with { What = "course au marché", When = null, InPublicPlace = false }));
    }

    [Fact]
    public void What_is_near_the_wish_is_apart_and_the_rest_is_not_shown()
    {
        var found = Find(
            Offer with { Id = "far", Kilometres = 3 }, Offer with { Id = "silent", Languages = [] }, Offer with { Id = "else", What = "jeux de cartes" },
            Offer with { Id = "some saturday", What = "jardinage", When = "samedi" }, Offer with { Id = "asleep", PausedUntil = Today }, Offer with { Id = "blocked", IsBlocked = true }, Offer with { Id = "elsewhere", Languages = ["pt"] });
        Assert.Empty(found.Shown);
        Assert.Equal(["else", "silent", "far"], found.Apart.Select(one => one.Offer.Id));
        Assert.Equal(["asleep", "blocked", "elsewhere", "some saturday"], found.NotShown.Select(one => one.Offer.Id));
    }

    [Fact]
    public void The_person_chooses_between_distance_and_moment()
    {
        HelpOffer[] offers = [Offer with { Id = "near", When = "mardi", Kilometres = 0.1 }, Offer with { Id = "then", Kilometres = 1.5 }];
        Assert.Equal("near then", Ids(Matcher.Find(Wish, offers, MatchOrder.Distance, Today)));
        Assert.Equal("then near", Ids(Matcher.Find(Wish, offers, MatchOrder.Moment, Today)));
    }

    [Fact]
    public void The_shared_wish_is_answered_as_expected()
    {
        var text = File.ReadAllText(SharedCases.Require("directory", "cases", "d09-matching.json"));
        var (file, expected) = (MatchingFile.Parse(text), JsonNode.Parse(text)!["expected"]!);
        var found = Matcher.Find(file.Wish, file.Offers, MatchOrder.Distance, Today);
        Assert.Equal(expected["shown"]!.AsArray().Select(id => (string?)id), found.Shown.Select(one => one.Offer.Id));
        Assert.Equal(expected["apart"]!.AsArray().Select(pair => $"{pair![0]} {pair[1]}"), found.Apart.Select(one => $"{one.Offer.Id} {one.Reasons[0].French}"));
        Assert.Equal(expected["notShown"]!.AsObject().Select(pair => pair.Key), found.NotShown.Select(one => one.Offer.Id));
        Assert.All(found.Shown, one => Assert.Equal(expected["reasons"]![one.Offer.Id]!.AsArray().Select(reason => (string?)reason), one.Reasons.Select(reason => reason.French)));
    }

    [Fact]
    public void Neither_who_asks_nor_who_offers_nor_the_order_of_posts_changes_an_answer()
    {
        var (random, offers) = (new Random(9), Enumerable.Range(0, 8).Select(rank => Json(rank)).ToList());
        var expected = Told(offers, new JsonObject { ["what"] = "courses", ["when"] = "samedi", ["km"] = 2 });
        for (var draw = 0; draw < 1_000; draw++)
        {
            var wish = new JsonObject { ["what"] = "courses", ["when"] = "samedi", ["km"] = 2 };
            var drawn = offers.OrderBy(_ => random.Next()).Select(offer => offer.DeepClone().AsObject()).ToList();
            foreach (var who in drawn.Append(wish))
            {
                foreach (var trait in (string[])["age", "sex", "origin", "health", "benefits", "file", "gestures", "member_since"])
                    who[trait] = random.Next(100);
            }
            Assert.Equal(expected, Told(drawn, wish));
        }
        Assert.DoesNotMatch("(?i)score|%|recommand|meilleur|best|points", expected);
    }

    private static JsonObject Json(int rank) => new()
    {
        ["id"] = $"o{rank}",
        ["what"] = rank % 3 == 0 ? "jeux" : "courses",
        ["when"] = rank % 2 == 0 ? "samedi matin" : "mardi",
        ["by"] = $"Voisin {rank}",
        ["km"] = 0.3 * (rank % 4),
        ["inPublicPlace"] = rank % 2 == 0,
    };

    private static string Told(IEnumerable<JsonObject> offers, JsonObject wish)
    {
        var file = MatchingFile.Parse(new JsonObject { ["wish"] = wish.DeepClone(), ["offers"] = new JsonArray([.. offers.Select(offer => offer.DeepClone())]) }.ToJsonString());
        var found = Matcher.Find(file.Wish, file.Offers, MatchOrder.Distance, Today);
        return string.Join('\n', found.Shown.Concat(found.Apart).Select(one => $"{one.Offer.Id} {string.Join(", ", one.Reasons)}"));
    }

    private static Matches Find(params HelpOffer[] offers) => Matcher.Find(Wish, offers, MatchOrder.Distance, Today);

    private static string Reasons(HelpOffer offer) => string.Join(", ", Find(offer).Shown.Single().Reasons);

    private static string Ids(Matches found) => string.Join(' ', found.Shown.Select(one => one.Offer.Id));
}
