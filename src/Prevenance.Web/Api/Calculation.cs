using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Planning;
using Prevenance.Law.Rights;
using Prevenance.Law.Situations;
using Prevenance.Web.Api.Curves;
using Prevenance.Web.Hosting;

namespace Prevenance.Web.Api;

/// <summary>Answers the documents that ask for values with <c>null</c>.</summary>
internal sealed class Calculation(LegalSystem law, Calculator calculator, IOptions<Limits> limits)
{
    private readonly ReadingRules rules = new() { Limits = limits.Value.OfSituations, PlacesOthersAlone = true };

    /// <summary>The document, with each <c>null</c> replaced by its value; a value that figures do not cover, or whose rules are not written, stays <c>null</c>.</summary>
    /// <exception cref="RefusalException">
    /// The document cannot be read, or asks for a month beyond every figure; where it is to be strict, for one that the figures of a value do not cover.
    /// </exception>
    public Answered Calculate(JsonObject document, Asking asking)
    {
        if (document.ContainsKey(Axes.Key))
            return Curve(document, AxesReader.Read(law, document), asking);
        var (read, answer) = Answer(document, asking);
        foreach (var asked in read.Asked.Where(asked => answer.GapAt(asked.Question, asked.Lane) is null))
            Place(document, asked)[asked.PeriodText] = Value(asked, answer);
        return new Answered(document, new Caveats(read, answer));
    }

    /// <summary>Each <c>null</c> replaced by its values, one for each point.</summary>
    /// <exception cref="RefusalException">There are more values than one request may ask for.</exception>
    private Answered Curve(JsonObject document, Axes axes, Asking asking)
    {
        Caveats? caveats = null;
        foreach (var point in axes.Along(document))
        {
            asking.Stop.ThrowIfCancellationRequested();
            var (read, answer) = Answer(point, asking);
            if (axes.Points * Math.Max(read.Asked.Count, 1) > limits.Value.CurveValues)
                throw new RefusalException(new Text($"axes : au plus {limits.Value.CurveValues} valeurs, points × valeurs demandées", $"axes: at most {limits.Value.CurveValues} values, points × values asked"));
            foreach (var asked in read.Asked.Where(asked => answer.GapAt(asked.Question, asked.Lane) is null))
            {
                if (Place(document, asked)[asked.PeriodText] is not JsonArray values)
                    Place(document, asked)[asked.PeriodText] = values = [];
                values.Add(Value(asked, answer));
            }
            // The plan is the same at each point, and so is what there is to say of it.
            caveats = new Caveats(read, answer);
        }
        return new Answered(document, caveats!);
    }

    private static JsonNode Place(JsonObject document, AskedValue asked) =>
        document[asked.Question.Variable.Entity.Plural]![asked.Id]![asked.Question.Variable.Name]!;

    private static JsonNode Value(AskedValue asked, Answer answer) =>
        ValueNotation.Write(asked.Question.Variable, answer.Value(asked.Question, asked.Lane));

    /// <summary>Every value that the asked ones were computed from.</summary>
    /// <inheritdoc cref="Calculate"/>
    public Answered Trace(JsonObject document, Asking asking)
    {
        if (document.ContainsKey(Axes.Key))
            throw new RefusalException(new Text("une trace explique un seul point : demandez-la sans « axes »", "a trace explains one point: ask for it without ‘axes’"));
        var (read, answer) = Answer(document, asking);
        var caveats = new Caveats(read, answer) { Assumptions = Assumed.In(calculator, read, answer, RequestFor(read, asking)) };
        return new Answered(TraceDocument.Write(read, answer, caveats, limits.Value.TracedValues), caveats);
    }

    private (SituationDocument Read, Answer Answer) Answer(JsonObject document, Asking asking)
    {
        var read = SituationReader.Read(law, document, rules with { LeavesGaps = !asking.Strict, NotesUnknownVariables = asking.Lenient });
        var answer = calculator.Calculate(read.Situation, RequestFor(read, asking));
        var faults = read.Asked.Select(asked => FaultOf(asked, answer, asking)).OfType<Refusal>().Take(limits.Value.Faults).ToList();
        return faults.Count == 0 ? (read, answer) : throw new RefusalException(faults);
    }

    private static Request RequestFor(SituationDocument read, Asking asking) =>
        Request.For(read.Questions, allowsForecast: !asking.Strict) with { LeavesGaps = true };

    private static Refusal? FaultOf(AskedValue asked, Answer answer, Asking asking) =>
        answer.GapAt(asked.Question, asked.Lane) is { } gap ? asking.Strict ? Uncovered(asked, gap) : null
        : asked.Question.Variable.CanHold(answer.Value(asked.Question, asked.Lane)) ? null
        : new Refusal(
            [asked.Question.Variable.Entity.Plural, asked.Id, asked.Question.Variable.Name, asked.PeriodText],
            new Text("ce résultat ne peut pas s’écrire : une valeur donnée est hors de ce qui existe", "this result cannot be written: a value that was given is beyond what exists"));

    private static Refusal Uncovered(AskedValue asked, UncoveredException gap)
    {
        var (variable, why) = (asked.Question.Variable, gap.Reason);
        return new Refusal(
            [variable.Entity.Plural, asked.Id, variable.Name, asked.PeriodText],
            gap is NotModelledException ? why : Text.Of($"ce mois n’est pas couvert. {why}", $"this month is not covered. {why}"));
    }
}
