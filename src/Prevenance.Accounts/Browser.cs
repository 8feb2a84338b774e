namespace Prevenance.Accounts;

/// <summary>The family of somebody's browser, as far as they recognise a session by it.</summary>
public enum Browser
{
    /// <summary>One that says nothing that we know.</summary>
    Other,

    Firefox,

    Chrome,

    Edge,

    Safari,

    Opera,
}
