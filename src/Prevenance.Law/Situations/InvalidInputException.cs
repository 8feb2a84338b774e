namespace Prevenance.Law.Situations;

/// <summary>What was given cannot be read as a situation or a request. Carries every fault found, not only the first.</summary>
public sealed class InvalidInputException(IReadOnlyList<InputFault> faults)
    : Exception(string.Join(Environment.NewLine, faults))
{
    public InvalidInputException(InputFault fault)
        : this([fault])
    {
    }

    public IReadOnlyList<InputFault> Faults { get; } = faults;
}
