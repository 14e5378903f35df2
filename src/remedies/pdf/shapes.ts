// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Everything that a safe PDF may contain: for each kind of object the keys that are carried over, and what kind of object
 * stands behind each. A key that is not here does not exist in a safe copy. ISO 32000-2, and ISO 32000-1 for older keys.
 */

/** What an object is to the one that refers to it. `plain`: numbers, names, strings and arrays of them, never a dictionary. */
export type Role = 'plain' | keyof typeof written | ChosenRole | BuiltRole

/** Roles whose shape depends on the object itself; `choices.ts` decides. */
export type ChosenRole = 'annotation' | 'appearance-state' | 'colour' | 'element' | 'element-slot' | 'field' | 'field-value' | 'object' | 'property' | 'xobject'

/** Roles whose value is built anew; `builders.ts` does. */
export type BuiltRole = 'action' | 'destination' | 'destination-tree' | 'element-tree' | 'label-tree' | 'open-action' | 'page' | 'parent-tree'

export interface Shape {
	readonly keys?: Readonly<Record<string, Role>>
	/** What stands behind every other key; without it no other key is carried over. */
	readonly others?: Role
	/** Whether it has data. */
	readonly stream?: 'always' | 'maybe'
	/** Entries that it always has. */
	readonly names?: Readonly<Record<string, string>>
}

const plain = (...keys: readonly string[]): Record<string, 'plain'> => Object.fromEntries(keys.map((key) => [key, 'plain']))

/** Entries by name: the keys belong to the author. */
const each = <Kind extends string>(role: Kind): { readonly others: Kind } => ({ others: role })

const written = {
	flat: each('plain'),

	// document
	'catalog': {
		keys: {
			...plain('Type', 'PageLayout', 'PageMode', 'Lang'), Extensions: 'extensions', PageLabels: 'label-tree', Names: 'names', Dests: 'destinations', ViewerPreferences: 'flat', Outlines: 'outline', Threads: 'thread',
			OpenAction: 'open-action', AcroForm: 'form', Metadata: 'metadata', StructTreeRoot: 'structure', MarkInfo: 'flat', OutputIntents: 'output-intent', OCProperties: 'layers',
		},
	},
	'extensions': each('flat'),
	'names': { keys: { Dests: 'destination-tree' } },
	'destinations': each('destination'),
	'outline': { keys: { ...plain('Type', 'Title', 'Count', 'C', 'F'), First: 'outline', Last: 'outline', Parent: 'outline', Prev: 'outline', Next: 'outline', Dest: 'destination', SE: 'element', A: 'action' } },
	'thread': { keys: { ...plain('Type'), F: 'bead', I: 'flat' } },
	'bead': { keys: { ...plain('Type', 'R'), T: 'thread', N: 'bead', V: 'bead', P: 'page' } },
	'metadata': { keys: plain('Type', 'Subtype'), stream: 'always' },
	'output-intent': { keys: { ...plain('Type', 'S', 'OutputCondition', 'OutputConditionIdentifier', 'RegistryName', 'Info'), DestOutputProfile: 'profile' } },

	// layers, §8.11
	'layers': { keys: { OCGs: 'layer', D: 'layer-states', Configs: 'layer-states' } },
	'layer': { keys: { ...plain('Type', 'Name', 'Intent'), Usage: 'layer-usage' } },
	'layer-usage': each('flat'),
	'layer-states': { keys: { ...plain('Name', 'Creator', 'BaseState', 'Intent', 'ListMode'), ON: 'layer', OFF: 'layer', AS: 'layer-event', Order: 'layer', RBGroups: 'layer', Locked: 'layer' } },
	'layer-event': { keys: { ...plain('Event', 'Category'), OCGs: 'layer' } },
	'layer-membership': { keys: { ...plain('Type', 'P'), OCGs: 'layer', VE: 'layer' } },

	// logical structure, §14.7 and §14.8
	'structure': { keys: { ...plain('Type', 'ParentTreeNextKey'), K: 'element', IDTree: 'element-tree', ParentTree: 'parent-tree', RoleMap: 'flat', ClassMap: 'classes', Namespaces: 'namespace' } },
	'structure-element': {
		keys: {
			...plain('Type', 'S', 'ID', 'R', 'T', 'Lang', 'Alt', 'E', 'ActualText', 'C', 'PhoneticAlphabet', 'Phoneme'), P: 'element', Ref: 'element', Pg: 'page', K: 'element', A: 'attributes', NS: 'namespace',
		},
	},
	'marked-content': { keys: { ...plain('Type', 'MCID'), Pg: 'page', Stm: 'xobject' } },
	'object-reference': { keys: { ...plain('Type'), Pg: 'page', Obj: 'object' } },
	'classes': each('attributes'),
	'attributes': { keys: { P: 'user-property', NS: 'namespace' }, others: 'plain' },
	'user-property': { keys: plain('N', 'V', 'F', 'H') },
	'namespace': { keys: { ...plain('Type', 'NS'), RoleMapNS: 'namespace-roles' } },
	'namespace-roles': each('namespace'),

	// pages and what they are drawn with, §7.7.3, §7.8.3
	'page-object': {
		keys: {
			...plain('Type', 'MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox', 'Rotate', 'Dur', 'StructParents', 'PZ', 'Tabs', 'UserUnit', 'LastModified'), Contents: 'content', BoxColorInfo: 'layer-usage', Group: 'group',
			Thumb: 'xobject', B: 'bead', Trans: 'flat', Annots: 'annotation', Metadata: 'metadata', OutputIntents: 'output-intent',
		},
	},
	'content': { keys: {}, stream: 'always' },
	'resources': { keys: { ...plain('ProcSet'), ExtGState: 'states', ColorSpace: 'colours', Pattern: 'patterns', Shading: 'shadings', XObject: 'xobjects', Font: 'fonts', Properties: 'properties' } },
	'states': each('state'),
	'colours': each('colour'),
	'patterns': each('pattern'),
	'shadings': each('shading'),
	'xobjects': each('xobject'),
	'fonts': each('font'),
	'properties': each('property'),
	'group': { keys: { ...plain('Type', 'S', 'I', 'K'), CS: 'colour' } },
	'state': {
		keys: {
			...plain('Type', 'LW', 'LC', 'LJ', 'ML', 'D', 'RI', 'OP', 'op', 'OPM', 'FL', 'SM', 'SA', 'BM', 'CA', 'ca', 'AIS', 'TK', 'UseBlackPtComp', 'HTO'), Font: 'font', BG: 'function', BG2: 'function', UCR: 'function', UCR2: 'function',
			TR: 'function', TR2: 'function', HT: 'halftone', SMask: 'soft-mask',
		},
	},
	'soft-mask': { keys: { ...plain('Type', 'S', 'BC'), G: 'xobject', TR: 'function' } },
	'halftone': {
		keys: {
			...plain('Type', 'HalftoneType', 'HalftoneName', 'Frequency', 'Angle', 'AccurateScreens', 'Width', 'Height', 'Width2', 'Height2', 'Xsquare', 'Ysquare'), SpotFunction: 'function', TransferFunction: 'function',
		},
		others: 'halftone', stream: 'maybe',
	},
	'function': { keys: { ...plain('FunctionType', 'Domain', 'Range', 'Size', 'BitsPerSample', 'Order', 'Encode', 'Decode', 'C0', 'C1', 'N', 'Bounds'), Functions: 'function' }, stream: 'maybe' },
	'profile': { keys: { ...plain('N', 'Range'), Alternate: 'colour' }, stream: 'always' },
	'lookup': { keys: {}, stream: 'always' },
	'device-colours': { keys: { ...plain('Subtype'), Colorants: 'colours', Process: 'process-colours', MixingHints: 'mixing-hints' } },
	'process-colours': { keys: { ...plain('Components'), ColorSpace: 'colour' } },
	'mixing-hints': { keys: { ...plain('PrintingOrder'), Solidities: 'flat', DotGain: 'functions' } },
	'functions': each('function'),
	'pattern': {
		keys: { ...plain('Type', 'PatternType', 'PaintType', 'TilingType', 'BBox', 'XStep', 'YStep', 'Matrix'), Resources: 'resources', Shading: 'shading', ExtGState: 'state' }, stream: 'maybe',
	},
	'shading': {
		keys: {
			...plain('ShadingType', 'Background', 'BBox', 'AntiAlias', 'Coords', 'Domain', 'Extend', 'Matrix', 'BitsPerCoordinate', 'BitsPerComponent', 'BitsPerFlag', 'Decode', 'VerticesPerRow'), ColorSpace: 'colour', Function: 'function',
		},
		stream: 'maybe',
	},
	'image': {
		keys: {
			...plain('Type', 'Subtype', 'Width', 'Height', 'BitsPerComponent', 'Intent', 'ImageMask', 'Decode', 'Interpolate', 'SMaskInData', 'Name', 'StructParent', 'Matte'), ColorSpace: 'colour', Mask: 'xobject', SMask: 'xobject',
			Alternates: 'alternate', Metadata: 'metadata', OC: 'property',
		},
		stream: 'always',
	},
	'alternate': { keys: { ...plain('DefaultForPrinting'), Image: 'xobject', OC: 'property' } },
	'drawing': {
		keys: { ...plain('Type', 'Subtype', 'FormType', 'BBox', 'Matrix', 'LastModified', 'StructParent', 'StructParents', 'Name'), Resources: 'resources', Group: 'group', Metadata: 'metadata', OC: 'property' }, stream: 'always',
	},

	// fonts, §9.5 to §9.10
	'font': {
		keys: {
			...plain('Type', 'Subtype', 'Name', 'BaseFont', 'FirstChar', 'LastChar', 'Widths', 'DW', 'W', 'DW2', 'W2', 'FontBBox', 'FontMatrix'), FontDescriptor: 'font-descriptor', Encoding: 'encoding', ToUnicode: 'encoding', DescendantFonts: 'font',
			CIDSystemInfo: 'flat', CIDToGIDMap: 'lookup', CharProcs: 'glyphs', Resources: 'resources',
		},
	},
	'glyphs': each('content'),
	'encoding': { keys: { ...plain('Type', 'BaseEncoding', 'Differences', 'CMapName', 'WMode'), CIDSystemInfo: 'flat', UseCMap: 'encoding' }, stream: 'maybe' },
	'font-descriptor': {
		keys: {
			...plain('Type', 'FontName', 'FontFamily', 'FontStretch', 'FontWeight', 'Flags', 'FontBBox', 'ItalicAngle', 'Ascent', 'Descent', 'Leading', 'CapHeight', 'XHeight', 'StemV', 'StemH', 'AvgWidth', 'MaxWidth', 'MissingWidth', 'CharSet', 'Lang'),
			FontFile: 'font-file', FontFile2: 'font-file', FontFile3: 'font-file', Style: 'flat', FD: 'font-descriptors', CIDSet: 'lookup',
		},
	},
	'font-descriptors': each('font-descriptor'),
	'font-file': { keys: plain('Type', 'Subtype', 'Length1', 'Length2', 'Length3'), stream: 'always' },

	// annotations and form fields, §12.5 and §12.7; a field and its only widget are one object
	'form': { keys: { ...plain('NeedAppearances', 'DA', 'Q'), Fields: 'field', DR: 'resources' } },
	'note': {
		keys: {
			...plain(
				'Type', 'Subtype', 'Rect', 'Contents', 'NM', 'M', 'F', 'AS', 'Border', 'C', 'StructParent', 'BM', 'ca', 'CA', 'Lang', 'T', 'RC', 'CreationDate', 'Subj', 'RT', 'IT', 'QuadPoints', 'H', 'Open', 'Name', 'State', 'StateModel', 'DA', 'Q', 'DS',
				'CL', 'RD', 'LE', 'L', 'IC', 'LL', 'LLE', 'Cap', 'LLO', 'CP', 'CO', 'Vertices', 'Sy', 'InkList', 'Path', 'MN', 'OverlayText', 'Repeat', 'FT', 'TU', 'TM', 'Ff', 'Opt', 'MaxLen', 'TI', 'I',
			),
			P: 'page', AP: 'appearance', OC: 'property', Popup: 'annotation', IRT: 'annotation', Parent: 'field', Kids: 'field', Dest: 'destination', A: 'action', MK: 'button-look', BS: 'flat', BE: 'flat', FixedPrint: 'flat', RO: 'xobject',
			V: 'field-value', DV: 'field-value', RV: 'field-value',
		},
	},
	/** What stays of a film, a model or a signature: its picture. */
	'still': { keys: { ...plain('Rect', 'F', 'AS', 'Contents', 'NM', 'StructParent'), P: 'page', AP: 'appearance', OC: 'property' }, names: { Type: 'Annot', Subtype: 'Watermark' } },
	'appearance': { keys: { N: 'appearance-state', R: 'appearance-state', D: 'appearance-state' } },
	'appearance-states': each('appearance-state'),
	'button-look': { keys: { ...plain('R', 'BC', 'BG', 'CA', 'RC', 'AC', 'TP'), I: 'xobject', RI: 'xobject', IX: 'xobject', IF: 'flat' } },
	'text': { keys: {}, stream: 'always' },
} as const

export const shapes: Readonly<Record<keyof typeof written, Shape>> = written

/** Roles of lists whose members count by being there, not by their place: what is left out leaves no hole. */
export const lists: ReadonlySet<Role> = new Set<Role>(['annotation', 'field', 'element', 'layer', 'layer-states', 'layer-event', 'thread', 'output-intent', 'alternate', 'content', 'namespace', 'bead'])
