using Prevenance.Aids;
using Prevenance.Foresight;
using Prevenance.Law;
using Prevenance.Law.Rights;
using Prevenance.Law.Situations;
using Prevenance.Web.Pages.Resident.Rights.Ahead;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>Works out the rights of a household from what is known of it. Keeps nothing of it.</summary>
public sealed class RightsCalculation(LegalSystem law, Calculator calculator, AidBook aids)
{
    private static readonly ILookup<RightResult, Contrast> NoContrast = Array.Empty<(RightResult, Contrast)>().ToLookup(one => one.Item1, one => one.Item2);

    private readonly RightsOf rights = new(law, calculator);
    private readonly ContrastsOf contrasts = new(calculator);
    private readonly AidsOf aidsOf = new(aids, calculator);
    private readonly TimelineOf timelines = new(law, calculator);

    /// <summary>The months to come alone: of all that a result needs, what takes longest to be made ready.</summary>
    internal Timeline Ahead(Subject subject) => timelines.Over(subject.Situation, subject.Month);

    public RightsShown For(Subject subject)
    {
        var (situation, month) = (subject.Situation, subject.Month);
        var results = rights.In(situation, month, allowsForecast: true, subject.Missing.QuestionOf);
        var found = aidsOf.Near(situation, month, allowsForecast: true);
        var shown = Show(situation, month, subject.Received, results, contrasts.Of(situation, results, month, allowsForecast: true), subject.ToCome);
        return shown with
        {
            Led = RightLed.Among(shown.Rights, subject.Leads, subject.Missing),
            Aids = AidShown.Among(found, subject.Missing.WillAsk),
            AidsWaiting = AidShown.CountWaiting(found, subject.Missing.WillAsk),
        };
    }

    /// <summary>The same without aids, and without what would be otherwise if something taken for granted were: for who only looks ahead.</summary>
    /// <param name="subject">Of whom.</param>
    /// <param name="namesAssumptions">Whether what is taken for granted is worked out.</param>
    public RightsShown InShort(Subject subject, bool namesAssumptions = true)
    {
        var results = rights.In(subject.Situation, subject.Month, allowsForecast: true, subject.Missing.QuestionOf, namesAssumptions);
        return Show(subject.Situation, subject.Month, subject.Received, results, NoContrast, subject.ToCome);
    }

    private RightsShown Show(
        Situation situation, Month month, IReadOnlySet<string> received, IReadOnlyList<RightResult> results, ILookup<RightResult, Contrast> otherwise, IReadOnlyList<KnownFact>? toCome)
    {
        var byVariable = results.ToLookup(result => result.Right);
        var timeline = timelines.Over(situation, month, known: toCome);
        var shown = law.Rights
            .Select(right => new RightShown(right, [.. right.Variables.SelectMany(variable => byVariable[variable])], timeline, received, otherwise))
            .ToList();
        return new RightsShown(month, shown, MonthsAhead.Of(timeline, shown));
    }
}
