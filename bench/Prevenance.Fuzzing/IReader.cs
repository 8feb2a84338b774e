namespace Prevenance.Fuzzing;

/// <summary>A way in for what comes from outside.</summary>
internal interface IReader
{
    string Name { get; }

    /// <summary>How many of a thousand inputs are for it: those that cost much to read have fewer.</summary>
    int Share { get; }

    /// <summary>What is altered: small inputs, most of them right.</summary>
    IReadOnlyList<byte[]> Corpus { get; }

    /// <summary>Alters one input of the corpus in a way of this form's own.</summary>
    byte[] Alter(byte[] input, Mutations mutations) => mutations.OfText(input);

    /// <summary>Reads an input, and goes on with what was read as the application does.</summary>
    /// <returns>Whether it was read, rather than refused.</returns>
    /// <exception cref="Exception">The reader failed: anything but a refusal that it declares.</exception>
    Task<bool> Read(byte[] input);
}
