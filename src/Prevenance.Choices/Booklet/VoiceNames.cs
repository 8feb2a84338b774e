namespace Prevenance.Choices.Booklet;

/// <summary>How the booklet names what others added to a lesson, wherever it is read.</summary>
public static class VoiceNames
{
    /// <summary>Above it.</summary>
    public static readonly Text Added = new("Ajouté par d’autres", "Added by others");

    /// <summary>What it adds.</summary>
    public static Text Of(VoiceKind kind) => kind == VoiceKind.Choice ? new("un autre choix", "another choice") : new("un désaccord", "a disagreement");

    /// <summary>As what somebody speaks.</summary>
    public static Text Of(VoiceRole role) => role switch
    {
        VoiceRole.Resident => new("habitante ou habitant", "a resident"),
        VoiceRole.SocialWork => new("du travail social", "of social work"),
        VoiceRole.Partner => new("d’un service ou d’une association", "of a service or an association"),
        _ => new("élue ou élu", "an elected official"),
    };

    /// <summary>What it is, and as what somebody said it.</summary>
    public static Text Of(Voice voice) => Text.Of($"{Of(voice.Kind)} – {Of(voice.Role)}", $"{Of(voice.Kind)} – {Of(voice.Role)}");
}
