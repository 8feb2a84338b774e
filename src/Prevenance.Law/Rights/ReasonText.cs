using Prevenance.Law.Explaining;
using Prevenance.Law.Figures;
using Prevenance.Law.Graph;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;
using Prevenance.Law.Unknowns;

namespace Prevenance.Law.Rights;

/// <summary>The one sentence that goes with a verdict.</summary>
internal static class ReasonText
{
    private static readonly Text NothingOpensIt = new(
        "Rien dans ce qui a été dit n’ouvre ce droit.", "Nothing that was said opens this right.");

    /// <summary>The result does not depend on what is not known.</summary>
    private static readonly Text WhateverIsMissing = new(
        "C’est sûr, quelles que soient les réponses qui manquent.", "This is certain, whatever the missing answers are.");

    public static Text Entitled(Explanation? explanation) => explanation is null ? WhateverIsMissing : explanation.Formula is { French.Length: > 0 } formula
        ? new Text($"Ce que la loi compte : {formula.French}.", $"What the law counts: {formula.English}.")
        : new Text("Ce montant a été donné.", "This amount was given.");

    public static Text NotEntitled(Place right, PossibleAnswer possible)
    {
        var telling = new ZeroReason(possible).Find(right);
        if (!KnownGrounds.Of(telling, possible))
            return WhateverIsMissing;
        if (ExhaustedAmount(telling) is { } difference)
        {
            var limit = Largest(difference, subtracted: false);
            // An amount that is already nothing before anything is taken off has another reason.
            return limit.Holds ? Exhausted(Largest(difference, subtracted: true), limit) : NotEntitled(limit, possible);
        }
        if (telling.Node is { Op: Op.Constant, Payload: not VariableAt })
            return NothingOpensIt;
        var reason = FormulaWriter.WriteInline(telling);
        return new Text($"Ce qui décide : {reason.French}.", $"What decides: {reason.English}.");
    }

    public static Text Missing(IReadOnlyList<FactAt> facts)
    {
        var (french, english) = (Names(facts, Language.French), Names(facts, Language.English));
        return new Text($"Il manque : {french}.", $"Still missing: {english}.");
    }

    public static Text NotModelled(Exception refusal) => refusal switch
    {
        ForecastNeededException { Figure: var figure } => new Text(
            $"Nos chiffres s’arrêtent en {ValueText.Month(figure.KnownUntil).French} : « {figure.Label} » n’est pas vérifié au-delà.",
            $"Our figures stop in {ValueText.Month(figure.KnownUntil).English}: ‘{figure.Label}’ is not checked beyond."),
        FigureNotKnownException { Figure: var name, Day: var day } => new Text(
            $"Nous n’avons pas le chiffre « {name} » pour {ValueText.Month(Month.Of(day)).French}.",
            $"We do not have the figure ‘{name}’ for {ValueText.Month(Month.Of(day)).English}."),
        _ => new Text(refusal.Message, refusal.Message),
    };

    /// <summary>
    /// The subtraction that left nothing, or less than the least amount that is paid: what was counted then says more
    /// than the comparison that came after.
    /// </summary>
    private static Place? ExhaustedAmount(Place telling)
    {
        if (telling.Node.Op == Op.Subtract)
            return telling;
        if (telling.Node.Op is not (Op.Less or Op.LessOrEqual))
            return null;
        return new[] { telling.A, telling.B }.Select(AsDifference).FirstOrDefault(side => side is not null);
    }

    private static Place? AsDifference(Place side)
    {
        var place = side.Source();
        while (place.Node.Op is Op.Named or Op.Variable or Op.Max or Op.Round or Op.Floor && !place.Node.IsConstant)
            place = (place.Node.Op == Op.Max ? place.A.Node.IsConstant ? place.B : place.A : place.A).Source();
        return place.Node.Op == Op.Subtract ? place : null;
    }

    private static Text Exhausted(Place counted, Place limit)
    {
        var (taken, from) = (FormulaWriter.WriteInline(counted), FormulaWriter.WriteInline(limit));
        return new Text($"Ce qui décide : {taken.French} ; en face, {from.French}.", $"What decides: {taken.English}; on the other side, {from.English}.");
    }

    private static Place Largest(Place difference, bool subtracted) => FormulaWriter.Terms(difference, positive: true)
        .Where(term => term.Positive != subtracted).MaxBy(term => term.Place.Value).Place;

    private static string Names(IReadOnlyList<FactAt> facts, Language language) => string.Join(", ", facts
        .Select(fact => fact.Variable.Entity.IsPerson ? $"{fact.Variable.Notes.Label.In(language)} – {fact.Who}" : fact.Variable.Notes.Label.In(language))
        .Distinct());
}
