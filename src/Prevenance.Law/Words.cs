namespace Prevenance.Law;

/// <summary>Plain words in a data file of the law, in both languages.</summary>
public record Words
{
    public required string Fr { get; init; }

    public required string En { get; init; }

    public Text Text => new(Fr, En);
}
