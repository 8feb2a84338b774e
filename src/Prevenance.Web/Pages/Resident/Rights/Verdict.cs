namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>What can be said of a right from the answers given.</summary>
public enum Verdict
{
    Entitled,
    CannotTell,
    NotEntitled,
    NotModelled,
}
