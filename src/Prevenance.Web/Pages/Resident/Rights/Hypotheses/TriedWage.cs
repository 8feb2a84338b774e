using Prevenance.Web.Pages.Resident.Questions;

namespace Prevenance.Web.Pages.Resident.Rights.Hypotheses;

/// <summary>A net wage that somebody wants to try, in euros a month.</summary>
/// <param name="Typed">What was typed; empty where nothing was.</param>
public sealed record TriedWage(string Typed)
{
    /// <summary>An example, that the page names as one.</summary>
    public const double Example = 1500;

    /// <summary>What is tried: the example, until something that can be read is typed.</summary>
    public double Amount => Read ?? Example;

    /// <summary>Whether what was typed is no wage.</summary>
    public bool IsUnreadable => Typed.Length > 0 && Read is null;

    private double? Read => Amounts.Read(Typed) is { } amount and <= Amounts.Largest ? amount : null;
}
