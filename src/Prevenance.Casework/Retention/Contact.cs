namespace Prevenance.Casework.Retention;

/// <summary>Something that happened to a file.</summary>
public enum ContactKind
{
    /// <summary>The person came.</summary>
    Visit,

    /// <summary>A worker met the person where she lives.</summary>
    HomeVisit,

    /// <summary>The person and a worker spoke by telephone.</summary>
    Call,

    /// <summary>The person wrote, or answered.</summary>
    Message,

    /// <summary>The person used her own access.</summary>
    OwnAccess,

    /// <summary>A system changed the file.</summary>
    Import,

    /// <summary>Somebody opened the file.</summary>
    Reading,

    /// <summary>A reminder left, and nobody answered.</summary>
    Reminder,

    /// <summary>A letter left.</summary>
    LetterSent,

    /// <summary>A worker called, and nobody answered.</summary>
    CallWithoutAnswer,
}

/// <summary>A contact, or what looks like one.</summary>
public sealed record Contact(ContactKind Kind, DateOnly Day)
{
    /// <summary>Whether it came from the person: nothing else starts the clock again.</summary>
    public bool IsFromThePerson => Kind is ContactKind.Visit or ContactKind.HomeVisit or ContactKind.Call or ContactKind.Message or ContactKind.OwnAccess;
}
