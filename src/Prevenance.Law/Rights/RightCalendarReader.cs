using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Law.Rights;

/// <summary>Reads when a right starts, lasts and ends, and how it is claimed.</summary>
internal sealed class RightCalendarReader(YamlMap file)
{
    private static readonly Text SeasonForm = new("season est { from, until }, deux mois de 1 à 12", "season is { from, until }, two months from 1 to 12");

    public RightCalendar Read() => new()
    {
        Starts = Inner(file.Require("starts"), new("starts est { rule, article, fr, en }", "starts is { rule, article, fr, en }"), ReadStart),
        BackClaim = Optional("back_claim", new("back_claim est { months, article }", "back_claim is { months, article }"), map => new BackClaim(map.Count("months"), map.Text("article"))),
        Lasts = Optional(
            "lasts", new("lasts est { months, article, renew_from, renew_until }", "lasts is { months, article, renew_from, renew_until }"),
            map => new Term(map.Count("months"), map.Text("article"), map.OptionalCount("renew_from"), map.OptionalCount("renew_until"))),
        Answered = Optional(
            "answered", new("answered est { months, article, silence }", "answered is { months, article, silence }"),
            map => new AnswerTime(map.Count("months"), map.Text("article"), map.OneOf<Silence>(map.Require("silence"), "silence"))),
        DeclaredEvery = file.OptionalCount("declared_every"),
        Review = Optional(
            "review", new("review est { every, article, at_once }", "review is { every, article, at_once }"),
            map => new Review(map.Count("every"), map.Text("article"), map.OptionalText("at_once"))),
        PaidInArrears = file.OptionalText("paid_in_arrears"),
        Ends = [.. file.List("ends").Select(end => Inner(end, new("une fin est { article, fr, en }", "an end is { article, fr, en }"), map => (Words(map), map.Text("article"))))],
        Claim = Inner(file.Require("claim"), new("claim est { to, is_automatic, by, documents, season }", "claim is { to, is_automatic, by, documents, season }"), ReadClaim),
    };

    private static Start ReadStart(YamlMap map) => new(map.OneOf<StartRule>(map.Require("rule"), "rule"), map.Text("article"), Words(map));

    private Claim ReadClaim(YamlMap map) => new(
        RightFile.WordsIn(map, map.Require("to")),
        map.Flag("is_automatic"),
        [.. map.List("by").Select(way => map.OneOf<Way>(way, "by"))],
        [.. map.List("documents").Select(document => RightFile.WordsIn(map, document))],
        map.Find("season") is { } season ? Inner(season, SeasonForm, ReadSeason) : null);

    private static Season ReadSeason(YamlMap map) => map.Count("from") is >= 1 and <= 12 and var from && map.Count("until") is >= 1 and <= 12 and var until
        ? new(from, until)
        : throw map.Fault(SeasonForm);

    private static Text Words(YamlMap map) => new(map.Text("fr"), map.Text("en"));

    private T? Optional<T>(string key, Text expected, Func<YamlMap, T> read)
        where T : class => file.Find(key) is { } found ? Inner(found, expected, read) : null;

    private T Inner<T>(YamlNode node, Text expected, Func<YamlMap, T> read)
    {
        var map = file.Inner(node, expected);
        var told = read(map);
        map.RefuseOtherKeys();
        return told;
    }
}
