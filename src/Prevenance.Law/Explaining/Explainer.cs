using Prevenance.Law.Figures;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Explaining;

/// <summary>Explains the values of an answer from the very graph that computed them.</summary>
public static class Explainer
{
    private static readonly (Text, IReadOnlyList<Text>, IReadOnlyList<Explanation>) NoDetail = (new Text("", ""), [], []);

    /// <summary>The explanation of a value that the answer's request asked for.</summary>
    public static Explanation Explain(this Answer answer, VariableAt question, int lane = 0) =>
        Of(new Place(answer.Root(question), lane, answer.Situation, answer.Lanes));

    internal static Explanation Of(Place unresolved) => OfSource(unresolved.Source());

    private static Explanation OfSource(Place place) => place.Node.Payload switch
    {
        VariableAt key when place.Node.Op == Op.Variable => OfVariable(place, key),
        VariableAt key => OfFact(place, key),
        StepName name => OfStep(place, name.Text),
        FigureValue origin when place.Node.Op == Op.Constant => OfFigure(place, origin),
        _ => OfMember(place),
    };

    private static Explanation OfVariable(Place place, VariableAt key) => new(() => FormulaWriter.Write(place.A, key.Period))
    {
        Provenance = Provenance.Computed,
        Label = key.Variable.Notes.Label,
        Value = place.Possible,
        Shown = ValueText.Of(place.Possible, key.Variable),
        Variable = key.Variable,
        Period = key.Period,
        Who = place.Who,
    };

    private static Explanation OfFact(Place place, VariableAt key) => new(() => NoDetail)
    {
        Provenance = !place.IsKnown ? Provenance.Missing : place.Node.Entity is not null && place.Situation.IsGiven(key.Variable, key.Period, place.Lane)
            ? Provenance.Fact
            : Provenance.Assumption,
        Label = key.Variable.Notes.Label,
        Value = place.Possible,
        Shown = ValueText.Of(place.Possible, key.Variable),
        Variable = key.Variable,
        Period = key.Period,
        Who = place.Who,
    };

    private static Explanation OfStep(Place place, Text label) => new(() => FormulaWriter.Write(place.A, null))
    {
        Provenance = Provenance.Step,
        Label = label,
        Value = place.Possible,
        Shown = ValueText.Of(place.Possible, place.Node.Kind),
        Who = place.Who,
    };

    private static Explanation OfFigure(Place place, FigureValue origin) => new(() => NoDetail)
    {
        Provenance = Provenance.Figure,
        Label = new Text(origin.Figure.Label, origin.Figure.Label),
        Value = place.Possible,
        Shown = FigureText.Of(place.Value, origin.Figure),
        Figure = origin,
    };

    private static Explanation OfMember(Place place) => new(() => FormulaWriter.Write(place, null))
    {
        Provenance = Provenance.Member,
        Label = place.Who?.Name ?? new Text("", ""),
        Value = place.Possible,
        Shown = ValueText.Of(place.Possible, place.Node.Kind),
        Who = place.Who,
    };
}
