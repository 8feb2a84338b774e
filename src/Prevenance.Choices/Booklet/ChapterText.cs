namespace Prevenance.Choices.Booklet;

/// <summary>What the chapters are called.</summary>
public static class ChapterText
{
    /// <summary>The title of a chapter.</summary>
    public static Text Of(Chapter chapter) => chapter switch
    {
        Chapter.PreventiveAndCurative => new("Entre l’urgence et ce qui pouvait se prévenir", "Between what is urgent and what could be prevented"),
        Chapter.Partners => new("Travailler avec d’autres", "Working with others"),
        Chapter.InformalServices => new("Ce que les habitants font les uns pour les autres", "What residents do for one another"),
        Chapter.Relationship => new("La relation, avant tout", "The relationship, above all"),
        _ => new("Aider davantage, mais vers quoi ?", "Helping more, but towards what?"),
    };
}
