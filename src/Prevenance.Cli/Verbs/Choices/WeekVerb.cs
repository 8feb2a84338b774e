using System.CommandLine;
using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Choices.Documents;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary><c>choices week</c>: a team's week in bands, and what changes if time is kept for early contacts.</summary>
internal static class WeekVerb
{
    private const int MostWeeks = 520;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("l’équipe (YAML)", "the team (YAML)") };
        var seed = new Option<int>("--seed") { Description = Speech.Say("la même graine donne les mêmes semaines", "the same seed gives the same weeks"), DefaultValueFactory = _ => 1 };
        var weeks = new Option<int>("--weeks") { Description = Speech.Say("sur combien de semaines", "over how many weeks"), DefaultValueFactory = _ => TeamWeek.UsualWeeks };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("week", Speech.Say("la semaine d’une équipe, en fourchettes ; jamais celle de quelqu’un", "a team's week, in ranges; never anybody's")) { file, seed, weeks, json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(weeks) is not (>= 1 and <= MostWeeks))
                throw Options.Fault("--weeks", $"attendu : de 1 à {MostWeeks}", $"expected 1 to {MostWeeks}");
            var week = TeamWeek.Of(TeamFile.Open(parsed.GetValue(file)!), parsed.GetValue(seed), weeks: parsed.GetValue(weeks));
            Console.Write(parsed.GetValue(json) ? JsonText.Write(TeamWeekDocument.Of(week, Speech.Language)) : Printable.Of(string.Join(Environment.NewLine, Lines(week))) + Environment.NewLine);
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>A team’s week in lines.</summary>
    public static IEnumerable<string> Lines(TeamWeek week) =>
    [
        week.Team.Name,
        .. Lines(week.Today, Speech.Say("sans temps protégé", "with no time kept")),
        .. week.Protected is { } kept ? Lines(kept, Speech.Say("avec du temps protégé", "with time kept")) : [],
        .. week.Protected is null ? [] : new[]
        {
            Speech.Say("attente, en plus ou en moins : ", "wait, more or less: ") + RangeWords.Of(week.WaitDifference, "0.0", Speech.Say(" semaines", " weeks")),
            BreakEvenText.Of(week).In(Speech.Language),
        },
        .. week.Team.Origins.Select(one => Speech.Say($"chiffres de {one.Key} : {one.Whose.French}", $"figures of {one.Key}: {one.Whose.English}")),
        .. TeamWithoutRange.Of(week.Team) is { Count: > 0 } exact ? [Speech.Say($"aucune fourchette n’a été regardée pour : {string.Join(", ", exact)}", $"no range was looked at for: {string.Join(", ", exact)}")] : Array.Empty<string>(),
        Speech.Say("Chaque fourchette contient neuf des dix façons dont les choses peuvent aller.", "Each range holds nine in ten of the ways in which things may go."),
    ];

    private static IEnumerable<string> Lines(Future future, string title) =>
    [
        title,
        .. future.Hours.Select(hours => $"   {FutureText.Of(hours.Key).In(Speech.Language)} : {RangeWords.Of(hours.Value, "0", Speech.Say(" h par semaine", " h a week"))}"),
        Speech.Say("   attente d’un rendez-vous : ", "   wait for an appointment: ") + RangeWords.Of(future.WaitWeeks, "0.0", Speech.Say(" semaines", " weeks")),
        Speech.Say("   personnes qui attendent : ", "   people who wait: ") + RangeWords.Of(future.Waiting, "0"),
        Speech.Say("   parties de l’accueil sans être reçues : ", "   left the counter unseen: ") + RangeWords.Of(future.LeftShare, "p0"),
        .. future.LostEuros.Select(lost => Speech.Say($"   {lost.Key}, perdu pour de bon pendant l’attente : ", $"   {lost.Key}, lost for good while waiting: ") + RangeWords.Of(lost.Value, "n0", Speech.Say(" € par mois", " € a month"))),
    ];
}
