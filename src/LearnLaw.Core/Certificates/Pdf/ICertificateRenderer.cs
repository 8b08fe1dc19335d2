using System.Text;

namespace LearnLaw.Certificates.Pdf;

/// <summary>
/// Draws a certificate as a one-page A4 PDF. The same sheet, address and time give the same bytes.
/// Another PDF library takes this place by implementing it; see docs/decisions/0012-certificate-pdf.md.
/// </summary>
public interface ICertificateRenderer
{
    /// <param name="sheet">The finished texts.</param>
    /// <param name="verification">Where anyone can check the certificate; printed as a QR code and in letters.</param>
    /// <param name="issuedAt">UTC; becomes the document's creation time.</param>
    byte[] Render(CertificateSheet sheet, Uri verification, DateTime issuedAt);

    /// <summary>
    /// The characters that no installed font can print, each once. Rare characters occur in names; whoever issues is
    /// told before, and on paper each is replaced by 〓, the printer's mark for a missing sort.
    /// </summary>
    IReadOnlyList<Rune> Unprintable(string text);
}
