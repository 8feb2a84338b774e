namespace Prevenance.Web.Pages.Staff.SignIn;

/// <summary>What became of going to the provider, where nobody came in by it; told on the page that one comes back to.</summary>
public enum ProviderNotice
{
    /// <summary>Who came back had given up there.</summary>
    Cancelled,

    /// <summary>The provider does not answer.</summary>
    Down,

    /// <summary>Its answer was not to what this browser asked, or came too late or twice.</summary>
    Broken,

    /// <summary>Whoever it knows opens no account here: none was linked, it was closed, or the level was too low.</summary>
    Unknown,

    /// <summary>Whoever it knows opens another account already.</summary>
    Taken,

    /// <summary>The account is linked.</summary>
    Linked,

    /// <summary>The link is taken away.</summary>
    Unlinked,

    /// <summary>Out of here, and perhaps not out there.</summary>
    StillIn,
}
