namespace Prevenance.Casework.Retention;

/// <summary>Where the one clock of a person's files stands.</summary>
/// <param name="ActiveUntil">The day on which they leave the active files.</param>
/// <param name="Archived">When they were archived, where nothing came from the person since.</param>
/// <param name="Reason">From what it is counted.</param>
internal sealed record RetentionClock(DateOnly ActiveUntil, DateOnly? Archived, Text Reason)
{
    /// <param name="files">Those of one person, the one that the others follow first.</param>
    /// <param name="settings">The delays.</param>
    public static RetentionClock Of(IReadOnlyList<RetainedFile> files, RetentionSettings settings)
    {
        var (head, last) = (files[0], files.Max(file => file.LastContact));
        if (head.ArchivedOn is { } archived && !(last > archived))
            return new RetentionClock(archived, archived, Text.Of($"archivé le {DayText.Of(archived)}, rien depuis", $"archived on {DayText.Of(archived)}, nothing since"));
        if (head.DiedOn is { } died)
            return new RetentionClock(died.AddYears(settings.YearsAfterDeath.Length), null, Text.Of($"décès le {DayText.Of(died)}", $"death on {DayText.Of(died)}"));
        return last is { } contact
            ? new RetentionClock(contact.AddYears(settings.ActiveYears.Length), null, Text.Of($"dernier contact venu de la personne le {DayText.Of(contact)}", $"last contact from the person on {DayText.Of(contact)}"))
            : FromCreation(files.Min(file => file.CreatedOn), settings);
    }

    private static RetentionClock FromCreation(DateOnly created, RetentionSettings settings) => new(
        created.AddYears(settings.ActiveYears.Length), null, Text.Of($"jamais de contact : compté depuis la création, le {DayText.Of(created)}", $"never a contact: counted from the creation, on {DayText.Of(created)}"));
}
