using Prevenance.Law.Explaining;

namespace Prevenance.Law.Rights.Openings;

/// <summary>Says a change in a sentence that states what would open a right, and recommends nothing.</summary>
internal static class OpeningText
{
    public static Text Of(Change change, bool namesWho)
    {
        var label = change.Fact.Notes.Label;
        var (who, about) = (change.Who.Name, namesWho || change.Kind == ChangeKind.Time ? Wording.Of(label, change.Who.Name) : label);
        return change.Kind switch
        {
            ChangeKind.Amount => Amount(change.Size, about),
            ChangeKind.Time => Text.Of(
                $"Si rien d’autre ne changeait, ce droit s’ouvrirait dans {change.Size:0} mois, par l’âge de {who}.",
                $"If nothing else changed, this right would open in {change.Size:0} months, by {who}’s age."),
            _ => Value(ValueText.Of(change.Size, change.Fact.Kind, change.Fact.Choices), about),
        };
    }

    private static Text Amount(double size, Text about)
    {
        var shown = ValueText.Amount(Math.Abs(size));
        var difference = size < 0 ? new Text("de moins", "less") : new Text("de plus", "more");
        return Text.Of(
            $"Si rien d’autre ne changeait, ce droit serait ouvert avec {shown} {difference} chaque mois compté : {about}.",
            $"If nothing else changed, this right would be open with {shown} {difference} in each month counted: {about}.");
    }

    private static Text Value(Text value, Text about) => Text.Of(
        $"Si rien d’autre ne changeait, ce droit serait ouvert avec « {value} » : {about}.",
        $"If nothing else changed, this right would be open with ‘{value}’: {about}.");
}
