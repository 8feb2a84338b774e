namespace Prevenance.Web.Pages.Deciders.TeamWeeks;

/// <summary>Whose figures are.</summary>
internal enum Origin
{
    /// <summary>Measured by the team itself, in a month.</summary>
    Own,

    /// <summary>From a study of others.</summary>
    Study,

    /// <summary>Supposed: nobody measured them.</summary>
    Supposed,
}

/// <summary>Whose figures are, in words.</summary>
internal static class OriginText
{
    public static Text Of(Origin origin) => origin switch
    {
        Origin.Own => new("la mesure de l’équipe", "the team’s own measure"),
        Origin.Study => new("une étude", "a study"),
        _ => new("supposé, mesuré par personne", "supposed, measured by nobody"),
    };

    /// <param name="origin">Whose.</param>
    /// <param name="said">The month, or the study, as it was typed.</param>
    public static Text Of(Origin origin, string said) => said.Length == 0 ? Of(origin) : Text.Of($"{Of(origin)}, {said}", $"{Of(origin)}, {said}");
}
