namespace Prevenance.Directories;

/// <summary>Whether a service is paid for.</summary>
public enum FeeKind
{
    Unknown,
    Free,
    Paid,
}

/// <summary>What a service costs.</summary>
/// <param name="Kind">Whether it is paid for.</param>
/// <param name="Note">How much, or free for whom, in free text.</param>
public sealed record Fees(FeeKind Kind, string? Note = null)
{
    /// <summary>As people read it.</summary>
    public Text InWords => Kind switch
    {
        FeeKind.Free => new("gratuit", "free"),
        FeeKind.Paid when Note is null => new("payant, montant à demander", "paid, ask how much"),
        FeeKind.Paid => Text.Of($"payant : {Note}", $"paid: {Note}"),
        _ => new("prix inconnu", "price unknown"),
    };
}
