namespace Prevenance.Choices;

/// <summary>What somebody adds to a lesson of the booklet: another choice, or a disagreement. It is signed by a role, and by nobody.</summary>
/// <param name="Id">Its own identifier.</param>
/// <param name="Lesson">The lesson, by its key.</param>
/// <param name="Kind">What it adds.</param>
/// <param name="Role">As what they speak.</param>
/// <param name="Words">In their words.</param>
/// <param name="SaidOn">When.</param>
/// <param name="PublishedOn">Since when anybody reads it; nothing while it waits for a human.</param>
public sealed record Voice(string Id, string Lesson, VoiceKind Kind, VoiceRole Role, string Words, DateOnly SaidOn, DateOnly? PublishedOn);

/// <summary>What is added to a lesson.</summary>
public enum VoiceKind
{
    /// <summary>A choice that it does not name.</summary>
    Choice,

    /// <summary>A disagreement.</summary>
    Disagreement,
}

/// <summary>As what somebody speaks.</summary>
public enum VoiceRole
{
    /// <summary>Who lives here.</summary>
    Resident,

    /// <summary>Who works with people.</summary>
    SocialWork,

    /// <summary>Who works with those who do.</summary>
    Partner,

    /// <summary>Who was elected.</summary>
    ElectedOfficial,
}
