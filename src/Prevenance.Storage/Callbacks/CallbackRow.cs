namespace Prevenance.Storage.Callbacks;

internal sealed class CallbackRow
{
    public required string Id { get; init; }

    public required DateOnly LeftOn { get; init; }

    /// <summary>Name, number and moment, sealed.</summary>
    public required byte[] Sealed { get; init; }
}
