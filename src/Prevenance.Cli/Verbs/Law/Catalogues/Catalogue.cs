using Prevenance.Aids;
using Prevenance.Exchange.Cases;
using Prevenance.Law;
using Prevenance.Law.Rights;
using Prevenance.Law.Sheets;

namespace Prevenance.Cli.Verbs.Law.Catalogues;

/// <summary>All that the application can tell somebody of, read from the law and from aids themselves.</summary>
/// <param name="Rights">The rights of the law, in the order in which pages tell them.</param>
/// <param name="Aids">Aids declared as data, whoever gives them together.</param>
/// <param name="Month">The month whose law is read.</param>
internal sealed record Catalogue(IReadOnlyList<RightEntry> Rights, IReadOnlyList<Aid> Aids, Month Month)
{
    /// <param name="law">The law.</param>
    /// <param name="aids">The aids.</param>
    /// <param name="cases">The cases that hold rights, where they are at hand.</param>
    /// <param name="month">The month whose law is read.</param>
    /// <exception cref="UncoveredException">A figure of a right is not known for that month.</exception>
    public static Catalogue Of(LegalSystem law, AidBook aids, IReadOnlyList<PeerCase> cases, Month month) => new(
        [.. law.Rights.Select(right => RightEntry.Of(law, right, cases, month))],
        [.. aids.Aids.OrderBy(aid => aid.Institution.Name, StringComparer.Ordinal).ThenBy(aid => aid.Label.French, StringComparer.Ordinal)],
        month);
}

/// <summary>A right of the law, and what holds it.</summary>
/// <param name="Right">The right.</param>
/// <param name="Articles">Under which articles its amount stands.</param>
/// <param name="Months">The months whose law is written.</param>
/// <param name="Cases">How many cases expect a value of it.</param>
/// <param name="Thresholds">The thresholds that it is tried at: under, at and over each.</param>
internal sealed record RightEntry(Right Right, IReadOnlyList<string> Articles, CoveredMonths Months, int Cases, IReadOnlyList<string> Thresholds)
{
    internal static RightEntry Of(LegalSystem law, Right right, IReadOnlyList<PeerCase> cases, Month month)
    {
        var names = right.ReceivedAs.ToHashSet(StringComparer.Ordinal);
        return new RightEntry(
            right,
            [.. right.Variables.SelectMany(variable => variable.Notes.Articles).Select(article => $"{article}").Distinct()],
            right.Variables.Select(variable => CoveredMonths.Of(law, variable, month)).Aggregate((all, one) => all.And(one)),
            cases.Count(peer => peer.Expected.Any(value => names.Contains(value.Variable))),
            [.. cases.Select(peer => peer.Boundary).OfType<Boundary>().Where(boundary => names.Contains(boundary.Right)).Select(boundary => boundary.Threshold).Distinct()]);
    }
}
