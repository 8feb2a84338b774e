namespace Prevenance.Choices.Capacity.Weeks;

/// <summary>What a team's hours are for, in words.</summary>
public static class FutureText
{
    /// <param name="use">The name of a use in <see cref="Future.Hours"/>.</param>
    public static Text Of(string use) => use switch
    {
        "emergencies" => new("accueil et urgences", "counter and emergencies"),
        "appointments" => new("rendez-vous", "appointments"),
        "prevention" => new("contacts précoces", "early contacts"),
        "writing" => new("écrits", "writing"),
        "travel" => new("trajets", "travel"),
        _ => new("collectif", "with groups"),
    };
}
