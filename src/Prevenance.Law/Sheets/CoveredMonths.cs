using Prevenance.Law.Figures;

namespace Prevenance.Law.Sheets;

/// <summary>The months whose law is written for an amount.</summary>
/// <param name="Since">The first month from which on every figure that its rules use is known.</param>
/// <param name="CheckedUntil">The last month for which all of them were checked; figures that have no date hold always.</param>
public sealed record CoveredMonths(Month Since, Month? CheckedUntil)
{
    /// <summary>The months for which two amounts are both written.</summary>
    public CoveredMonths And(CoveredMonths other) => new(
        Since > other.Since ? Since : other.Since,
        CheckedUntil is { } own && (other.CheckedUntil is not { } until || own < until) ? own : other.CheckedUntil);

    /// <param name="law">The law to read.</param>
    /// <param name="subject">A variable that the law computes.</param>
    /// <param name="present">A month that it covers.</param>
    /// <exception cref="UncoveredException">The present is not covered.</exception>
    public static CoveredMonths Of(LegalSystem law, Variable subject, Month present)
    {
        var sheet = LawSheet.Of(law, subject, present);
        var (before, since) = (law.Figures.Coverage.First - 1, present);
        while (since - before > 1)
        {
            var middle = before + ((since - before) / 2);
            (before, since) = IsCovered(middle) ? (before, middle) : (middle, since);
        }
        return new CoveredMonths(since, Figures(sheet).Select(figure => (Month?)figure.Origin.Figure.KnownUntil).Min());

        bool IsCovered(Month month)
        {
            try
            {
                // Before a right was there, its rule is no more than a zero, and asks for no figure.
                return Figures(LawSheet.Of(law, subject, month)).Any() || !Figures(sheet).Any();
            }
            catch (UncoveredException)
            {
                return false;
            }
        }

        static IEnumerable<FigureUse> Figures(LawSheet of) => of.Figures.Concat(of.FiguresElsewhere);
    }
}
