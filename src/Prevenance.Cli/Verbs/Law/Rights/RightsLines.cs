using System.Text;
using Prevenance.Law;
using Prevenance.Law.Assumptions;
using Prevenance.Law.Explaining;
using Prevenance.Law.France;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.Rights;
using Prevenance.Law.Unknowns;

namespace Prevenance.Cli.Verbs.Law.Rights;

/// <summary>Prints rights for people: what the answer stands on, what is open, what waits for an answer, and in a few lines what is closed.</summary>
internal sealed class RightsLines(RightsTold told, Language language)
{
    private const int NamedAtOnce = 2;

    private readonly StringBuilder text = new();

    // A right is told once: what is closed for a child, or under one of its names in the law, is not told where it is open for the parent, or under another.
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    public string Write()
    {
        text.AppendLine(Ink.Strong(told.Month.InWords.In(language)));
        WriteStandingInShort();
        Write(Say("Ouverts", "Open"), MoneyFirst(With(Verdict.Entitled)), WriteOpen);
        Write(Say("On ne peut pas encore le dire", "Cannot tell yet"), MoneyFirst(With(Verdict.CannotTellYet)), WriteOpen);
        var (near, far) = SplitClosed();
        Write(Say("Fermés, et ce qui les ouvrirait", "Closed, and what would open them"), near, WriteClosed);
        WriteNames(Say("Fermés d’après ce qui est supposé", "Closed as far as what is taken for granted is so"), [.. far.Where(result => result.Assumed.Count > 0)]);
        WriteNames(Say("Fermés", "Closed"), [.. far.Where(result => result.Assumed.Count == 0)]);
        WriteNames(
            told.AllowsForecast
                ? Say("Non calculés ici pour ce mois", "Not modelled here for this month")
                : Say("Non calculés ici pour ce mois (avec `--forecast`, ce que les derniers chiffres permettent)", "Not modelled here for this month (with `--forecast`, what the last figures allow)"),
            [.. With(Verdict.NotModelled).Where(result => result.AwaitsFigures)]);
        foreach (var alike in With(Verdict.NotModelled).Where(result => !result.AwaitsFigures).GroupBy(result => result.Reason))
            WriteNames(alike.Key.In(language).TrimEnd('.'), [.. alike]);
        WriteStanding();
        if (ForecastText.Of(told.Results.SelectMany(result => result.Projected), language) is { } forecast)
            text.AppendLine().AppendLine(forecast);
        return text.ToString();
    }

    /// <summary>What the whole answer stands on, before the answer: what changes most for most people, and where the rest is.</summary>
    private void WriteStandingInShort()
    {
        text.AppendLine();
        if (told.Assumed.Count == 0)
        {
            text.AppendLine(Say("Rien n’a été supposé.", "Nothing was taken for granted."));
            return;
        }
        var first = string.Join(Say(" ; ", "; "), told.Assumed.Take(NamedAtOnce).Select(assumption => assumption.Taken.In(language)));
        var rest = told.Assumed.Count > NamedAtOnce ? Say(" ; le reste est à la fin", "; the rest is at the end") : "";
        text.Append(told.IsStrict ? Say("N’a pas été dit, et peut être autre chose : ", "Was not said, and may be otherwise: ") : Say("Ce résultat suppose : ", "This result takes for granted: "))
            .Append(first).Append(rest).AppendLine(".");
    }

    /// <summary>All of it, each with the number that rights name it by.</summary>
    private void WriteStanding()
    {
        if (told.Assumed.Count == 0)
            return;
        text.AppendLine().AppendLine(Ink.Strong(told.IsStrict
            ? Say("Rien n’est supposé ; ceci n’a pas été dit, et peut être autre chose :", "Nothing is taken for granted; this was not said, and may be otherwise:")
            : Say("Ce résultat suppose (`--strict` donne des bornes à la place, `--json` les questions à poser) :", "This result takes for granted (`--strict` gives bounds instead, `--json` the questions to ask):")));
        foreach (var (rank, assumption) in told.Assumed.Index())
            text.Append(Ink.Quiet($"  {rank + 1,2}  ")).AppendLine(assumption.Taken.In(language));
    }

    /// <summary>In the order of the pages.</summary>
    private static List<RightResult> MoneyFirst(IEnumerable<RightResult> open) =>
        [.. open.OrderBy(result => FrenchLaw.System.RightOf(result.Right)?.Place).ThenByDescending(result => result.Value?.Low)];

    /// <summary>Persons of whom the same is said are told together.</summary>
    private void Write(string heading, List<RightResult> results, Action<IReadOnlyList<RightResult>> write)
    {
        if (results.Count == 0)
            return;
        text.AppendLine().AppendLine(Ink.Strong(heading));
        foreach (var alike in results.GroupBy(result => (result.Right, result.Value, result.Strictly, result.Distance?.Gap, Numbers(result.Assumed))))
            write([.. alike]);
        named.UnionWith(results.Select(result => NameOf(result.Right)));
    }

    private void WriteOpen(IReadOnlyList<RightResult> alike)
    {
        var result = alike[0];
        var amount = told.IsStrict ? result.Strictly : result.Value;
        text.Append("  ").Append(Name(alike)).Append(Say(" : ", ": ")).AppendLine(Ink.Open(ValueText.Of(Paid(result, amount!.Value), result.Right).In(language)));
        if (FrenchLaw.System.RightOf(result.Right)?.Requires is { } requires)
            Line(Capital(requires.In(language)) + ".");
        if (!told.IsStrict)
            Line(result.Reason.In(language));
        if (result.Assumed.Count > 0)
            Line(Ink.Quiet(told.IsStrict ? $"{Say("Dépend de", "Depends on")} {Numbers(result.Assumed)}." : Supposed(result)));
        foreach (var contrast in told.IsStrict ? [] : told.Contrasts[result])
            Line($"{Capital(contrast.Alternative.Said.In(language))}{Say(" : ", ": ")}{Otherwise(contrast, result)}");
    }

    private string Otherwise(Contrast contrast, RightResult result) =>
        contrast.Value.IsZero ? Say("pas de droit.", "no right.") : $"{ValueText.Of(Paid(result, contrast.Value), result.Right).In(language)}.";

    /// <summary>What people receive of it: the social debt contribution is taken off.</summary>
    private static Possible Paid(RightResult result, Possible value) => ContributionDetteSociale.Nette(result.Right, result.Period, value);

    private void WriteClosed(IReadOnlyList<RightResult> alike)
    {
        var result = alike[0];
        text.Append("  ").AppendLine(Name(alike));
        Line(result.Reason.In(language));
        if (result.Distance is { } distance)
            Line(distance.Words.In(language));
        foreach (var opening in told.OpeningsOf(result))
            Line(opening.Words.In(language));
    }

    /// <summary>Those that something may still open are told one by one.</summary>
    private (List<RightResult> Near, List<RightResult> Far) SplitClosed()
    {
        var closed = With(Verdict.NotEntitled).ToLookup(result => !told.IsStrict && (result.Distance is { IsTime: false } || told.OpeningsOf(result).Count > 0));
        return ([.. closed[true]], [.. closed[false]]);
    }

    private void WriteNames(string heading, List<RightResult> results)
    {
        var names = results.Select(result => NameOf(result.Right)).Where(named.Add).ToList();
        if (names.Count > 0)
            text.AppendLine().Append(Ink.Strong(heading)).Append(Say(" : ", ": ")).Append(string.Join(", ", names)).AppendLine(".");
    }

    private List<RightResult> With(Verdict verdict) => [.. told.Results.Where(result => told.VerdictOf(result) == verdict)];

    private string Name(IReadOnlyList<RightResult> alike) =>
        $"{NameOf(alike[0].Right)} ({alike[0].Right.Name}) – {string.Join(", ", alike.Select(result => result.Who.Name.In(language)))}";

    /// <summary>As people know it, and as the pages call it.</summary>
    private string NameOf(Variable right) => (FrenchLaw.System.RightOf(right)?.Name ?? right.Notes.Label).In(language);

    private void Line(string line) => text.Append("     ").AppendLine(line);

    /// <summary>What is known to change a right, then how much else it stands on: the end of the answer tells each under its number.</summary>
    private string Supposed(RightResult result)
    {
        var others = result.Assumed.ToLookup(assumption => told.Contrasts[result].Any(contrast => contrast.Assumption == assumption));
        var named = others[true].Any() ? $"{Say("Suppose", "Takes for granted")} {Numbers(others[true])}" : "";
        var counted = others[false].Any() ? CountOf(others[false].Count(), Numbers(others[false]), isAlone: named.Length == 0) : "";
        return $"{named}{counted}.";
    }

    private string CountOf(int others, string numbers, bool isAlone) => isAlone
        ? Say($"Suppose {others} choses qui n’ont pas été dites ({numbers})", $"Takes for granted {others} things that were not said ({numbers})")
        : Say($" ; et {others} autres choses ({numbers})", $"; and {others} other things ({numbers})");

    /// <summary>The numbers of what a right stands on, those that follow one another as « 3–7 ».</summary>
    private string Numbers(IEnumerable<Assumption> assumed)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var number in assumed.Select(assumption => told.Assumed.ToList().IndexOf(assumption) + 1).Where(number => number > 0))
        {
            if (runs.Count > 0 && runs[^1].Last == number - 1)
                runs[^1] = (runs[^1].First, number);
            else
                runs.Add((number, number));
        }
        return string.Join(", ", runs.Select(run => run.First == run.Last ? $"{run.First}" : $"{run.First}–{run.Last}"));
    }

    private string Say(string french, string english) => new Text(french, english).In(language);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
