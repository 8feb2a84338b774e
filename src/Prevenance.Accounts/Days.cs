namespace Prevenance.Accounts;

/// <summary>A span of whole days.</summary>
/// <param name="From">The first one.</param>
/// <param name="To">The last one; nothing while no end is known.</param>
public readonly record struct Days(DateOnly From, DateOnly? To = null)
{
    public bool Hold(DateOnly day) => day >= From && (To is not { } last || day <= last);
}
