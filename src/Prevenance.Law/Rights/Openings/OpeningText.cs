using Prevenance.Law.Explaining;

namespace Prevenance.Law.Rights.Openings;

/// <summary>Says a change in a sentence that states what would open a right, and recommends nothing.</summary>
internal static class OpeningText
{
    public static Text Of(Change change, bool namesWho)
    {
        var label = change.Fact.Notes.Label;
        var about = namesWho || change.Kind == ChangeKind.Time
            ? new Text($"{label.French} – {change.Who}", $"{label.English} – {change.Who}")
            : label;
        return change.Kind switch
        {
            ChangeKind.Amount => Amount(change.Size, about),
            ChangeKind.Time => new Text(
                $"Si rien d’autre ne changeait, ce droit s’ouvrirait dans {change.Size:0} mois, par l’âge de {change.Who}.",
                $"If nothing else changed, this right would open in {change.Size:0} months, by {change.Who}’s age."),
            _ => Value(ValueText.Of(change.Size, change.Fact.Kind, change.Fact.Choices), about),
        };
    }

    private static Text Amount(double size, Text about)
    {
        var shown = ValueText.Amount(Math.Abs(size));
        var (french, english) = size < 0 ? ("de moins", "less") : ("de plus", "more");
        return new Text(
            $"Si rien d’autre ne changeait, ce droit serait ouvert avec {shown.French} {french} chaque mois compté : {about.French}.",
            $"If nothing else changed, this right would be open with {shown.English} {english} in each month counted: {about.English}.");
    }

    private static Text Value(Text value, Text about) => new(
        $"Si rien d’autre ne changeait, ce droit serait ouvert avec « {value.French} » : {about.French}.",
        $"If nothing else changed, this right would be open with ‘{value.English}’: {about.English}.");
}
