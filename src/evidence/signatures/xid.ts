import type { Signature } from '../signature.ts'

/** The forms in which the driver, device plugins and monitors report one of these Xid numbers. */
const xid = (...numbers: readonly number[]): RegExp => {
  const any = `(?:${numbers.join('|')})\\b`
  return new RegExp(
    `\\bNVRM: Xid \\([^)\\n]{1,40}\\)[^:\\n]{0,20}: ${any}|\\bXidCriticalError: Xid=${any}|\\(XID ${any}\\)|\\bXID error:? ${any}`,
    'i',
  )
}
const needles = ['nvrm: xid (', 'xidcriticalerror', '(xid ', 'xid error'] as const

/**
 * What the NVIDIA driver writes to the kernel log, by number. 43 and 45 follow another error, 63, 92 and 154 inform:
 * they say nothing about why.
 */
export const xids: readonly Signature[] = [
  {
    id: 'xid-memory',
    cause: 'gpu_ecc_uncorrectable',
    role: 'root',
    pattern: xid(48, 94, 95, 140, 171, 172),
    needles,
    examples: [
      'NVRM: Xid (PCI:0000:10:1c): 94, pid=7194, name=python, Contained: SM (0x1). RST: No, D-RST: No',
      '[ 9120.1] NVRM: Xid (PCI:0000:3b:00): 48, pid=311, An uncorrectable double bit error (DBE) has been detected on GPU in the framebuffer at partition 5, subpartition 0.',
      'GPU 3 had an uncontained error (XID 95)',
    ],
    lookAlikes: [
      'NVRM: Xid (PCI:0000:10:1c): 92, pid=7194, High single-bit ECC error rate',
      'NVRM: Xid (PCI:0000:10:1c): 63, pid=1896, Row Remapper: New row marked for remapping, reset gpu to activate.',
      'no Xid errors in the last hour',
    ],
    source: 'NVIDIA open-gpu-kernel-modules kernel_rc.c; NVIDIA Xid catalogue; DCGM dcgm_errors.h',
  },
  {
    id: 'xid-row-remap',
    cause: 'gpu_row_remap_failed',
    role: 'root',
    pattern: xid(64),
    needles,
    examples: [
      'NVRM: Xid (PCI:0000:3b:00): 64, pid=1896, name=python3, Row Remapper: All reserved rows for bank are remapped.',
      'NVRM: Xid (PCI:0000:3b:00): 64, Dynamic Page Retirement: Fatal error, unable to retire page',
    ],
    lookAlikes: ['NVRM: Xid (PCI:0000:3b:00): 63, pid=1896, Row Remapper: New row marked for remapping'],
    source: 'NVIDIA Xid catalogue, 64',
  },
  {
    id: 'xid-off-bus',
    cause: 'gpu_fallen_off_bus',
    role: 'root',
    pattern: xid(79, 54),
    needles,
    examples: [
      "NVRM: Xid (PCI:0000:05:00): 79, pid='<unknown>', name=<unknown>, GPU has fallen off the bus.",
      'XidCriticalError: Xid=79 on Device=GPU-6b1f3c0d, the device will go unhealthy.',
    ],
    lookAlikes: ['NVRM: Xid (PCI:0000:79:00): 45, pid=79, Ch 00000008'],
    source: 'NVIDIA Xid catalogue, 79 and 54; k8s-device-plugin',
  },
  {
    id: 'xid-nvlink',
    cause: 'gpu_nvlink_error',
    role: 'root',
    pattern:
      /\bNVRM: Xid \([^)\n]{1,40}\)[^:\n]{0,20}: (?:74\b|(?:14[4-9]|150),[^\n]{0,60}?\bFatal\b|(?:136|137|155)\b)/i,
    needles: ['nvrm: xid ('],
    examples: [
      'NVRM: Xid (PCI:0018:01:00): 149, NETIR_LINK_EVT Fatal XC0 i0 Link 08 (0x004505c6 0x00000000)',
      'NVRM: Xid (PCI:0000:86:00): 74, pid=1234, NVLink: fatal error detected on link 2(0x10000, 0x0, 0x0)',
    ],
    lookAlikes: ['NVRM: Xid (PCI:0018:01:00): 145, RLW_SRC_TRACK Nonfatal XC0 i0 Link 04'],
    source: 'NVIDIA Xid catalogue, 74, 144-150',
  },
  {
    id: 'xid-firmware',
    cause: 'gpu_firmware_hang',
    role: 'root',
    pattern: xid(46, 61, 62, 110, 119, 120, 143, 158, 167, 168, 169),
    needles,
    examples: [
      'NVRM: Xid (PCI:0000:0f:00): 119, pid=1512, name=python, Timeout after 45s of waiting for RPC response from GPU0 GSP! Expected function 76 (GSP_RM_CONTROL)',
      'NVRM: Xid (PCI:0000:1b:00): 62, pid=88, 0000(0000) 00000000 00000000',
    ],
    lookAlikes: [
      'NVRM: Xid (PCI:0000:0f:00): 154, GPU recovery action changed from 0x0 (None) to 0x1 (GPU Reset Required)',
    ],
    source: 'NVIDIA Xid catalogue, reset of the GPU required',
  },
  {
    id: 'xid-context-switch',
    cause: 'gpu_firmware_hang',
    role: 'usual',
    pattern: xid(109, 156),
    needles,
    examples: ['NVRM: Xid (PCI:0000:41:00): 109, pid=2817, name=python3, Ch 00000008, errorString CTX SWITCH TIMEOUT'],
    lookAlikes: ['NVRM: Xid (PCI:0000:41:00): 43, pid=2817, name=python3, Ch 00000008'],
    source: 'NVIDIA Xid catalogue, 109',
  },
  {
    id: 'xid-program',
    cause: 'gpu_program_fault',
    role: 'weak',
    pattern: xid(8, 11, 13, 25, 31, 32, 68, 69, 80),
    needles,
    examples: [
      'NVRM: Xid (PCI:0000:65:00): 31, pid=4242, name=python, Ch 00000018, intr 00000000. MMU Fault: ENGINE GRAPHICS GPCCLIENT_T1_0 faulted @ 0x7f11_22000000',
      'NVRM: Xid (PCI:0000:65:00): 13, pid=4242, Graphics SM Warp Exception on (GPC 2, TPC 1, SM 0): Out Of Range Address',
    ],
    lookAlikes: ['NVRM: Xid (PCI:0000:65:00): 45, pid=4242, Ch 00000018'],
    source: 'NVIDIA Xid catalogue, restart of the application',
  },
]
